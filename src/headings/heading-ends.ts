import { wordEnds } from "../words/segmenter.js";
import { clauseAt, endWeight, isPredicated, mayPart, startWeight } from "./heading-end-words.js";

/** Where the words of one heading begin, and where the next marker or item or the paragraph ends it at the latest. */
export interface GluedHeading {
  readonly from: number;
  readonly limit: number;
}

/** A place where a heading may end. Offsets are of the author text. */
export interface HeadingEnd {
  readonly at: number;
  readonly length: number;
  readonly commas: number;
  readonly marked: boolean;
  readonly weight: number;
}

/** Every place where a heading may end, weighed by its words, its length and the build of its clauses. */
export function endsOf(matching: string, { from, limit }: GluedHeading): HeadingEnd[] {
  const ends: HeadingEnd[] = [];
  let commas = 0;
  let clause = clauseAt(matching, from);
  let clauseBefore = 0;
  // Where the clause already has a predicate behind a subject: 制造业强县加快起势｜产业转型持续提速.
  let predicate = Number.POSITIVE_INFINITY;
  const last = Math.min(limit, from + LONGEST);
  const words = wordEnds(firstSentence(matching.slice(from, last + BEHIND)));
  for (let at = from + 1; at <= last; at++) {
    const before = matching[at - 1] ?? "";
    const behind = matching[at] ?? "";
    if (before === "，") {
      commas++;
      clauseBefore = at - 1 - clause.start;
      clause = clauseAt(matching, at);
      predicate = Number.POSITIVE_INFINITY;
    }
    const closes = at === limit || /[。！？：；]/u.test(behind);
    const length = at - from;
    if (length >= (closes ? SHORTEST_MARKED : SHORTEST) && (closes || mayPart(matching.slice(at - 2, at), behind))) {
      const predicated = isPredicated(matching, clause, at);
      const weight =
        endWeight(matching, clause, at) +
        (closes ? MARK : startWeight(matching, clause, at)) +
        lengthWeight(length, commas, closes) -
        (words?.has(length) === false ? TORN_WORD : 0) -
        (at - clause.start < SHORTEST ? SHORT_CLAUSE : 0) -
        (at - predicate >= SHORTEST ? SECOND_PREDICATE : 0) -
        (commas === 1 ? UNEVEN * Math.max(0, Math.abs(at - clause.start - clauseBefore) - 2) : 0);
      if (predicated) predicate = Math.min(predicate, at);
      ends.push({ at, length, commas, marked: closes, weight: closes && behind === "：" ? weight - 1 : weight });
    }
    if (SENTENCE_END.test(behind)) break;
  }
  return ends;
}

/** No heading goes on behind the end of a sentence, so no word there needs to be known. */
function firstSentence(window: string): string {
  const end = window.search(SENTENCE_END);
  return end < 0 ? window : window.slice(0, end + 1);
}

const SENTENCE_END = /[。！？；]/u;

/** Headings of one clause have eight to twelve characters mostly, of two clauses up to thirty. */
function lengthWeight(length: number, commas: number, marked: boolean): number {
  if (length < 6) return marked ? 0 : -1;
  const usual = commas === 0 ? 12 : commas === 1 ? 21 : 30;
  return length <= usual ? 0 : -0.3 * (length - usual);
}

const LONGEST = 48;
const SHORTEST = 4;
const SHORTEST_MARKED = 2;
/** A mark behind the heading speaks for it as much as a usual last word. */
const MARK = 2.5;
/** So many characters behind the last place tell whether a word goes on there. */
const BEHIND = 8;
/** 协调发展｜区域: a place amid a word of the dictionary. */
const TORN_WORD = 2.5;
const SHORT_CLAUSE = 2;
const SECOND_PREDICATE = 3;
/** 坚持产业跨越发展，制造业强县加快起势: two clauses are about as long as each other. */
const UNEVEN = 0.3;
