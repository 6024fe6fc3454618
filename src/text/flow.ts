import type { Span } from "./span.js";

/**
 * The report's text as its author wrote it: boilerplate left out, hard wraps joined, blanks beside Chinese
 * dropped, one `\n` between paragraphs and none elsewhere. Three strings of the same length, so that one offset
 * names the same place in each; `at` leads every place back to the source.
 */
export interface Flow {
  /** Paragraph text: full-width digits and Latin letters are half-width, punctuation stays as written. */
  readonly text: string;
  /**
   * For recognising only, never for output: `text` with punctuation of one kind, so that a pattern names one
   * form. Full-width `，：；（）！？`; half-width `%`; a comma between digits stays `,`. See flow-folding.ts.
   */
  readonly plain: string;
  /** Source offset (UTF-16) of each code unit of `text`; one entry more at the end: the source's length. */
  readonly at: Int32Array;
  readonly source: string;
}

/** The flow's characters as the author wrote them, full-width digits and all. */
export function written(flow: Flow, span: Span): string {
  const { source, at } = flow;
  let out = "";
  for (let i = span.start; i < span.end; ) {
    let j = i + 1;
    while (j < span.end && (at[j] ?? 0) === (at[j - 1] ?? 0) + 1) j++;
    const from = at[i] ?? 0;
    // A joined "\n" between two Latin words is a blank in the flow.
    out += j === i + 1 && flow.text[i] === " " ? " " : source.slice(from, from + (j - i));
    i = j;
  }
  return out;
}

/** The source span (UTF-16) from the first to the last character of a non-empty flow span. */
export function inSource(flow: Flow, span: Span): Span {
  return { start: flow.at[span.start] ?? 0, end: (flow.at[span.end - 1] ?? 0) + 1 };
}
