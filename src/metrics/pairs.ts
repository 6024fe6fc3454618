import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { endingAt, pattern, patterns } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";

const starts = words("pair-start");
const sameYear = words("same-year-start");
const joints = words("number-joint");
const ends = patterns("pair-end");
const comparedWith = pattern("base-before.compared");
const foundation = pattern("base-behind.foundation");

/** An earlier level that another figure is held against. */
export interface Base {
  /** Where what is said of its year begins: 由|2015年的3万元. */
  readonly from: number;
  /** A level in 由A增加到B; else one that is compared with, which only a year of its own makes an earlier one. */
  readonly ofPair: boolean;
  /** It is the level at the beginning of the same year: 由年初的3家. */
  readonly ofSameYear: boolean;
}

/** How far in front of a level 由 may stand, and how far behind it the later level. */
const FURTHEST = 24;
const MOST_JOINED = 8;
const MARKS = new Set(["，", "/", "：", "∶"]);

/** Says of each figure of a sentence whether it is an earlier level: A of 由A增加到B, of 比…的A, of 在A的基础上. */
export function basesOf(marks: Marks, sentence: Span, figures: readonly Span[]): (Base | null)[] {
  const bases: (Base | null)[] = figures.map(() => null);
  figures.forEach((figure, i) => {
    if (bases[i] !== null) return;
    const before = figures[i - 1]?.end ?? sentence.start;
    const from = startOf(marks, Math.max(before, figure.start - FURTHEST), figure.start);
    const last = from === null ? null : lastOfPair(marks.text, figures, i);
    if (from !== null && last !== null) {
      const base = { from, ofPair: true, ofSameYear: marks.first(sameYear, from, figure.start) !== null };
      for (let k = i; k <= last; k++) bases[k] = base;
    } else bases[i] = comparisonAt(marks.text, before, figure);
  });
  return bases;
}

/** Where the word stands that opens a pair of which a figure is the earlier level: 补助|由|现行300元提高到400元. */
export function pairOpening(marks: Marks, figure: Span, from: number): number | null {
  const start = openingOf(marks, Math.max(from, figure.start - FURTHEST), figure.start);
  return start !== null && ends.some((one) => one.endAt(marks.text, figure.end) >= 0) ? start.start : null;
}

/** 由420亩|扩种到|980亩: where the words end that say how one level of a pair became the other; -1 where they say more. */
export function moveBehind(marks: Marks, figure: Span, from: number): number {
  if (openingOf(marks, Math.max(from, figure.start - FURTHEST), figure.start) === null) return -1;
  return Math.max(
    ...ends.map((one) => one.endAt(marks.text, figure.end)).filter((end) => end - figure.end <= LONGEST_MOVE),
    -1,
  );
}
const LONGEST_MOVE = 4;

/** Where 由 or 从 ends that opens a pair in front of a level. */
const startOf = (marks: Marks, from: number, to: number): number | null => openingOf(marks, from, to)?.end ?? null;

function openingOf(marks: Marks, from: number, to: number): Span | null {
  const start = marks.last(starts, from, to);
  return start === null || CLAUSE_MARK.test(marks.text.slice(start.end, to)) ? null : start;
}

const CLAUSE_MARK = /[，；：]/;

/** The last of the earlier levels that begin at `i` (680人、140人，增加到…), null where no later level follows. */
function lastOfPair(text: string, figures: readonly Span[], i: number): number | null {
  for (let k = i; k < Math.min(figures.length, i + MOST_JOINED); k++) {
    const end = figures[k]?.end ?? 0;
    const next = figures[k + 1]?.start;
    if (next === undefined) return null;
    for (const one of ends) {
      const to = one.endAt(text, end);
      if (to >= 0 && to <= next) return k;
    }
    const between = text.slice(end, next);
    if (!MARKS.has(between) && joints.of(between) === null) return null;
  }
  return null;
}

function comparisonAt(text: string, before: number, figure: Span): Base | null {
  const window = Math.max(before, figure.start - FURTHEST);
  const match = comparedWith.mayStandIn(text, window, figure.start)
    ? endingAt(comparedWith, text.slice(window, figure.start + 1), figure.start - window)
    : null;
  if (match !== null) return { from: window + match.index, ofPair: false, ofSameYear: false };
  return foundation.endAt(text, figure.end) < 0 ? null : { from: window, ofPair: false, ofSameYear: false };
}
