import { type WordKind, words } from "../../lexicon/lexicon.js";
import type { MarkedText, Marks } from "../../lexicon/marks.js";
import type { Kind } from "../../lexicon/meanings.js";
import { endingAt, pattern } from "../../lexicon/pattern.js";
import type { Span } from "../../text/span.js";
import { basisStart, mayHaveBasisStart } from "../change-words.js";
import { isEmpty, narrowed, type Phrase } from "./phrase.js";

const tails = words("name-tail");
const wholeEnds = words("whole-end");
/** What belongs to the figure behind it: ≥95%, 过3200万元, 港币3000万元, -5.2%. */
const figureWords = [words("comparator"), words("currency"), words("sign")] as const;
const endTime = pattern("end-time.year");

/** How far back a comparison and a time reach (比2015年同期，…), in characters. */
const COMPARISON = 40;
const TIME = 12;
/** What a time ends with: asked first, of every phrase. */
const timeLasts = words("time-last");

/** The phrase without what joins a name to its figure: verbs, comparators, adverbs, times, the word of change. */
export function withoutTail(author: MarkedText, phrase: Phrase): Phrase {
  for (let p = phrase; ; ) {
    if (isEmpty(p)) return p;
    const end =
      comparisonStart(author, p) ?? timeStart(author, p) ?? figureWordStart(author, p) ?? tailStart(author, p);
    if (end === null) return p;
    p = narrowed(p, p.start, end);
  }
}

/** Whether a clause says that its subject changed, or has lost its figure: 床位继续增加, 产值万元. */
export function isPredicated(author: MarkedText, clause: Phrase): boolean {
  for (let p = clause; !isEmpty(p); ) {
    if (comparisonStart(author, p) !== null) return true;
    const tail = author.marks.before(tails, p.end, stretch(p, p.end));
    if (tail?.entry.id === "name-tail.lost-unit") return tail.start > p.start;
    const end = timeStart(author, p) ?? tailStart(author, p);
    if (end === null) return false;
    p = narrowed(p, p.start, end);
  }
  return false;
}

/** The stretch in front of the end that no hole parts, at most `reach` long. */
function stretch({ start, end, holes }: Phrase, reach: number): number {
  return Math.max(start, end - reach, holes.at(-1)?.end ?? 0);
}

function comparisonStart(author: MarkedText, p: Phrase): number | null {
  const from = stretch(p, COMPARISON);
  if (!mayHaveBasisStart(author.matching, from, p.end)) return null;
  const basis = basisStart(author.matching.slice(from, p.end));
  return basis === null ? null : from + basis;
}

/** 由2015年的, “十二五”末的: a time between a name and its figure; where it is all there is, it stays for the beginning. */
function timeStart(author: MarkedText, p: Phrase): number | null {
  if (author.marks.before(timeLasts, p.end) === null) return null;
  const from = stretch(p, TIME);
  const found = endingAt(endTime, author.matching.slice(from, p.end), p.end - from);
  return found !== null && from + found.index > p.start ? from + found.index : null;
}

function figureWordStart({ marks }: MarkedText, p: Phrase): number | null {
  const limit = stretch(p, p.end);
  for (const kind of figureWords) {
    const word = marks.before(kind as WordKind<Kind>, p.end, limit);
    if (word === null) continue;
    // 跨|上|万亿元: 跨上 is the verb
    const tail = marks.before(tails, p.end, limit);
    return isPartOfNoun(marks, word, limit) || (tail !== null && tail.start < word.start) ? null : word.start;
  }
  return null;
}

/** 60岁以|上, 会|计: one character at the end of a noun. */
const isPartOfNoun = (marks: Marks, { start, end }: Span, limit: number): boolean =>
  end - start === 1 && marks.before(wholeEnds, end, limit) !== null;

function tailStart({ marks }: MarkedText, p: Phrase): number | null {
  const limit = stretch(p, p.end);
  const word = marks.before(tails, p.end, limit);
  return word === null || isPartOfNoun(marks, word, limit) ? null : word.start;
}
