import type { Entry } from "../../lexicon/entry.js";
import type { WordKind } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Kind } from "../../lexicon/meanings.js";
import type { Span } from "../../text/span.js";

/** A stretch of the author's text in which some stretches do not count: what stands in brackets, marks of footnotes. */
export interface Phrase extends Span {
  /** In order, disjoint, each inside and none at an edge. */
  readonly holes: readonly Span[];
}

/** The phrase from `start` to `end`; edges that fall into a hole move off it. */
export function narrowed(phrase: Phrase, start: number, end: number): Phrase {
  const { holes } = phrase;
  if (holes.length === 0)
    return start === phrase.start && end === phrase.end && start <= end
      ? phrase
      : { start, end: Math.max(start, end), holes };
  let [from, to] = [start, end];
  for (const hole of holes) if (hole.start <= from && from < hole.end) from = hole.end;
  for (const hole of [...holes].reverse()) if (hole.start < to && to <= hole.end) to = hole.start;
  return { start: from, end: Math.max(from, to), holes: holes.filter((h) => h.start > from && h.end < to) };
}

/** The phrase with one hole more. */
export function punched(phrase: Phrase, hole: Span): Phrase {
  const holes = [...phrase.holes, hole].sort((a, b) => a.start - b.start);
  return narrowed({ ...phrase, holes }, phrase.start, phrase.end);
}

/** What counts of a phrase, stretch by stretch. */
export function pieces({ start, end, holes }: Phrase): Span[] {
  if (holes.length === 0) return start < end ? [{ start, end }] : [];
  const out: Span[] = [];
  let from = start;
  for (const hole of holes) {
    out.push({ start: from, end: hole.start });
    from = hole.end;
  }
  out.push({ start: from, end });
  return out.filter((piece) => piece.start < piece.end);
}

export const textOf = (text: string, phrase: Phrase): string =>
  phrase.holes.length === 0
    ? text.slice(phrase.start, phrase.end)
    : pieces(phrase)
        .map(({ start, end }) => text.slice(start, end))
        .join("");

/** The entry of a kind that a phrase as a whole is a word of, whatever stands beside it. */
export const entrySpanning = <K extends Kind>(
  { marks, matching }: MarkedText,
  kind: WordKind<K>,
  phrase: Phrase,
): Entry<K> | null =>
  phrase.holes.length === 0 ? marks.spans(kind, phrase.start, phrase.end) : kind.of(textOf(matching, phrase));

/** How many characters of a phrase count. */
export const lengthOf = (phrase: Phrase): number =>
  phrase.holes.length === 0
    ? phrase.end - phrase.start
    : phrase.holes.reduce((n, hole) => n - (hole.end - hole.start), phrase.end - phrase.start);

/** The place of the character `index` of the phrase's text. */
export function placeAt(phrase: Phrase, index: number): number {
  let left = index;
  for (const { start, end } of pieces(phrase)) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return phrase.end;
}

export const isEmpty = ({ start, end }: Span): boolean => start >= end;
