import type { Span } from "../../../../text/span.js";

/** From so many removed lines on they are folded: fewer are read over sooner than opened. */
const FEWEST = 3;

/** Whole lines of which nothing is the author's, with the blank lines between them. */
export interface Fold extends Span {
  /** How many of them have words. */
  readonly lines: number;
}

/** `removed` in the order of the text. One sweep over the lines. */
export function foldsOf(text: string, removed: readonly Span[]): Fold[] {
  const folds: Fold[] = [];
  let open: { start: number; end: number; lines: number } | null = null;
  const close = (): void => {
    if (open !== null && open.lines >= FEWEST) folds.push(open);
    open = null;
  };
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found + 1;
    while ((removed[next]?.end ?? end) <= start) next++;
    const kind = kindOf(text, start, end, removed, next);
    if (kind === "removed") {
      open ??= { start, end, lines: 0 };
      open.end = end;
      open.lines++;
    } else if (kind === "kept") close();
    start = end;
  }
  close();
  return folds;
}

function kindOf(
  text: string,
  start: number,
  end: number,
  removed: readonly Span[],
  first: number,
): "removed" | "blank" | "kept" {
  let at = start;
  for (let index = first; ; index++) {
    const run = removed[index];
    if (run === undefined || run.start >= end) break;
    if (!isBlank(text, at, run.start)) return "kept";
    at = Math.max(at, run.end);
  }
  if (!isBlank(text, at, end)) return "kept";
  return isBlank(text, start, Math.min(at, end)) ? "blank" : "removed";
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charAt(at).trim() !== "") return false;
  return true;
}
