import { AuthorTextWriter } from "./author-text-writer.js";
import { isBlank, isLineBreak } from "./characters.js";
import type { Cut } from "./cut.js";
import { linesOf } from "./lines.js";
import { joinedLines } from "./paragraphs.js";
import type { Span } from "./span.js";

declare const matchingBrand: unique symbol;
declare const writtenBrand: unique symbol;
/** Folded for recognising: one form of each mark, half-width digits and letters. Never leaves the parser. */
export type MatchText = string & { readonly [matchingBrand]: true };
/** As the author wrote it; only this goes into a report. Made by `written` alone. */
export type Written = string & { readonly [writtenBrand]: true };

/**
 * The report's text as its author wrote it: boilerplate left out, hard wraps joined, blanks beside Chinese
 * dropped, one `\n` between paragraphs and none elsewhere. Two strings of the same length, so that one offset
 * names the same place in each; `offsets` leads every place back to the source.
 */
export interface AuthorText {
  /** Paragraph text: full-width digits and Latin letters are half-width, punctuation stays as written. */
  readonly text: string;
  /**
   * For recognising only, never for output: `text` with punctuation of one kind, so that a pattern names one
   * form. Full-width `，：；（）！？`; half-width `%.-+*`; a comma between digits is `,`.
   */
  readonly matching: MatchText;
  /** Source offset (UTF-16) of each code unit of `text`; one entry more at the end: the source's length. */
  readonly offsets: Int32Array;
  readonly source: string;
}

/** Joins what the author wrote of `source` into an author text. `cuts` are sorted and disjoint. Linear. */
export function authorTextOf(source: string, cuts: readonly Cut[]): AuthorText {
  const lines = linesOf(source, cuts);
  const joined = joinedLines(source, lines);
  const out = new AuthorTextWriter(source);
  let cutAt = 0;
  lines.forEach((line, k) => {
    if (k > 0) {
      if (joined[k - 1] === true) out.joinedBreak(line.start - 1);
      else out.paragraphBreak(line.start - 1);
    }
    for (let from = line.start; from < line.end; ) {
      while ((cuts[cutAt]?.end ?? source.length + 1) <= from) cutAt++;
      const cut = cuts[cutAt];
      if (cut !== undefined && cut.start <= from) {
        if (cut.leaves === "blank") out.blank(from);
        from = cut.end;
      } else {
        const to = Math.min(line.end, cut?.start ?? line.end);
        out.characters(from, to);
        from = to;
      }
    }
  });
  const { text, matching, offsets } = out.finish();
  return { text, matching: matching as MatchText, offsets, source };
}

/** The author text's characters as the author wrote them, full-width digits and all. */
export function written(author: AuthorText, span: Span): Written {
  const { source, offsets: at, text } = author;
  // Most stretches stand in the source as they are.
  const first = at[span.start] ?? 0;
  const length = span.end - span.start;
  if (length > 0 && (at[span.end - 1] ?? 0) === first + length - 1 && !hasSeparator(text, span))
    return source.slice(first, first + length) as Written;
  let out = "";
  for (let i = span.start; i < span.end; ) {
    // A blank or a break of the author text stands for whatever the layout had there.
    const parts = isSeparator(text, i);
    let j = i + 1;
    while (!parts && j < span.end && !isSeparator(text, j) && (at[j] ?? 0) === (at[j - 1] ?? 0) + 1) j++;
    const from = at[i] ?? 0;
    out += parts ? text[i] : source.slice(from, from + (j - i));
    i = j;
  }
  return out as Written;
}

function hasSeparator(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (isSeparator(text, i)) return true;
  return false;
}

const isSeparator = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code === 0x20 || code === 0x0a;
};

/** Where a stretch of the source stands in the author's text; empty where it was removed. */
export function placesOf({ offsets }: AuthorText, { start, end }: Span): Span {
  return { start: placeOf(offsets, start), end: placeOf(offsets, end) };
}

/** The first place of the author's text that stands at `at` in the source or behind it. */
function placeOf(offsets: Int32Array, at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The source span (UTF-16) from the first to the last character of a non-empty author text span. */
export function inSource(author: AuthorText, span: Span): Span {
  return { start: author.offsets[span.start] ?? 0, end: (author.offsets[span.end - 1] ?? 0) + 1 };
}

/** Whether a physical line began here in the source, also where the author text joined it to the line before. */
export function beginsLine(author: AuthorText, i: number): boolean {
  if (i === 0 || author.text.charCodeAt(i - 1) === 0x0a) return true;
  const to = author.offsets[i] ?? 0;
  for (let k = (author.offsets[i - 1] ?? 0) + 1; k < to; k++) if (isLineBreak(author.source.charCodeAt(k))) return true;
  return false;
}

/** Whether blanks of the source stand in front of a character, on its own line. */
export function hasBlankBetween({ offsets, source }: AuthorText, at: number): boolean {
  const from = (offsets[at - 1] ?? 0) + 1;
  const to = offsets[at] ?? 0;
  for (let i = from; i < to; i++) if (!isBlank(source.charCodeAt(i)) || isLineBreak(source.charCodeAt(i))) return false;
  return at > 0 && to > from;
}
