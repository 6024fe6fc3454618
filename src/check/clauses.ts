import type { Span } from "../text/span.js";

/** The sentence round a place, from the mark before it to its own end. */
export const clauseAround = (matching: string, { start, end }: Span): string =>
  matching.slice(sentenceStart(matching, start), end);

/** Where the sentence begins that a place stands in; a list's ； parts sentences too. */
export function sentenceStart(matching: string, at: number): number {
  for (let i = at; i > Math.max(0, at - LONGEST); i--) if (ENDS.has(matching.charCodeAt(i - 1))) return i;
  return Math.max(0, at - LONGEST);
}

const LONGEST = 200;
const ENDS = new Set([..."。；！？\n"].map((mark) => mark.charCodeAt(0)));
