import { withoutBlanks } from "../text/blanks.js";
import type { Span } from "../text/span.js";

/** The paragraphs of a stretch of the author text: the runs between line breaks, without blanks at their ends. */
export function paragraphSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to; ) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 || newline > to ? to : newline;
    const span = trimmed(text, start, stop);
    if (span !== null) spans.push(span);
    start = stop + 1;
  }
  return spans;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  while (start < to && text[start] === " ") start++;
  const end = withoutBlanks(text, start, to);
  return start < end ? { start, end } : null;
}
