import { type Word, words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern, patterns } from "../../lexicon/pattern.js";
import { Sieve } from "../../lexicon/sieve.js";
import type { Span } from "../../text/span.js";
import { unitAt } from "../../text/unit-at.js";
import { unitsOf } from "../../text/unit-set.js";
import { narrowed, type Phrase } from "./phrase.js";

/** The longest name that is looked for on either side of a figure, in characters. */
export const REACH = 60;
/** The longest brackets in a clause that are passed over. */
const LONGEST_BRACKETS = 40;
const isCircled = (code: number): boolean => code >= 0x2460 && code <= 0x2473;
const FOOTNOTE = /\[[0-9]{1,3}\]|[①-⑳]/y;
const actions = words("action");
const voids = new Sieve(patterns("void-phrase"));
const boundBehind = pattern("bound-behind.any");

/**
 * The clauses between the last figure and this one, the figure's own last; each without brackets, footnotes, conditions
 * (扣除价格因素) and the holes given.
 */
export function clausesOf(author: MarkedText, gap: Span, given: readonly Span[] = []): Phrase[] {
  const text = author.matching;
  // 提出“经济稳步增长，财政收入|5亿元|”的目标: the figure's own clause begins inside the quotation marks.
  const opened = text.slice(gap.start, gap.end).lastIndexOf("“");
  if (opened < 0) return clausesIn(author, gap, given);
  const quote = gap.start + opened;
  if (text.slice(quote, gap.end).includes("”")) return clausesIn(author, gap, given);
  const inFront = clausesOf(author, { start: gap.start, end: quote }, given);
  return [...inFront, ...clausesIn(author, { start: quote + 1, end: gap.end }, given)];
}

function clausesIn(author: MarkedText, gap: Span, given: readonly Span[]): Phrase[] {
  const text = author.matching;
  const known = inOrder(given, conditionsIn(text, gap));
  const clauses: Phrase[] = [];
  let holes: Span[] = [];
  // 多|种经营产值 at the beginning of a sentence bounds no figure
  let start = isBegun(text, gap.start) ? gap.start : Math.max(gap.start, boundBehind.endAt(text, gap.start));
  let quotes = 0;
  let next = 0;
  let behind = unitAt(text, start);
  for (let i = start; i < gap.end; i++) {
    const code = behind;
    behind = unitAt(text, i + 1);
    while ((known[next]?.start ?? i) < i) next++;
    const stated = beginningAt(known[next], i);
    // Most characters are nothing but words.
    if (stated === null && behind !== BRACKET && !PARTS.has(code)) continue;
    const word = wordWithBrackets(author, i);
    const hole = word === null ? (stated ?? holeAt(text, i, gap.end)) : null;
    if (word !== null) i = word.end - 1;
    else if (hole !== null) {
      holes.push(hole);
      i = hole.end - 1;
    } else if (code === OPENING) quotes++;
    else if (code === CLOSING && quotes > 0) quotes--;
    else if (code === BRACKET) {
      start = i + 1;
      holes = [];
    } else if (isBreak(code, quotes)) {
      clauses.push(clauseOf(start, i, holes));
      holes = [];
      start = i + 1;
    }
    behind = unitAt(text, i + 1);
  }
  clauses.push(clauseOf(start, gap.end, holes));
  return clauses;
}

/** A mark that parts clauses outside quotations, or one that closes a quotation in which the figure before stands. */
const isBreak = (code: number, quotes: number): boolean => code === CLOSING || (quotes === 0 && BREAKS.has(code));

const inOrder = (given: readonly Span[], more: readonly Span[]): readonly Span[] =>
  more.length === 0 ? given : [...given, ...more].sort((a, b) => a.start - b.start);

const SENTENCE_ENDS = unitsOf("。；！？\n");
const isBegun = (text: string, at: number): boolean => at === 0 || SENTENCE_ENDS.has(text.charCodeAt(at - 1));

const beginningAt = (span: Span | undefined, at: number): Span | null => (span?.start === at ? span : null);

const clauseOf = (start: number, end: number, holes: readonly Span[]): Phrase =>
  narrowed({ start, end, holes }, Math.max(start, end - REACH), end);

/** Of …… each half: 坚持……|地区生产总值 leaves words out. */
const BREAKS = unitsOf("，；：|…");
/** What clauses and their holes begin or end with. */
const PARTS = unitsOf("，；：|…“”（[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
const BRACKET = "（".charCodeAt(0);
const OPENING = "“".charCodeAt(0);
const CLOSING = "”".charCodeAt(0);

/** 扣除价格因素, 从5月份起: under what condition a figure holds. */
function conditionsIn(text: string, gap: Span): Span[] {
  // One character more: some conditions end where a comma follows.
  const to = Math.min(gap.end + 1, text.length);
  const found: Span[] = [];
  const possible = voids.between(text, gap.start, to);
  if (possible === 0) return found;
  const words = text.slice(gap.start, to);
  // Those that may begin at a character are tried there; none is looked for through the whole gap.
  let from: Map<number, number> | null = null;
  const { length } = words;
  for (let at = voids.next(words, 0, length, possible); at < length; at = voids.next(words, at + 1, length, possible))
    for (let may = voids.at(words, at) & possible; may !== 0; may &= may - 1) {
      const own = may & -may;
      if ((from?.get(own) ?? 0) > at) continue;
      const end = voids.of(own)?.endAt(words, at) ?? -1;
      if (end < 0) continue;
      from ??= new Map();
      from.set(own, Math.max(end, at + 1));
      if (gap.start + end <= gap.end) found.push({ start: gap.start + at, end: gap.start + end });
    }
  return found;
}

/** 新（改）建 is one word. */
function wordWithBrackets({ matching, marks }: MarkedText, at: number): Word<"action"> | null {
  const word = matching.charCodeAt(at + 1) === BRACKET ? marks.at(actions, at) : null;
  return word !== null && word.end > at + 1 ? word : null;
}

/** （含预拨） and [3] do not count. */
function holeAt(text: string, at: number, limit: number): Span | null {
  if (text[at] === "（") {
    const inside = text.slice(at + 1, Math.min(limit, at + 2 + LONGEST_BRACKETS));
    const closes = inside.indexOf("）");
    if (closes < 0 || inside.slice(0, closes).includes("（")) return null;
    return { start: at, end: at + closes + 2 };
  }
  if (text[at] !== "[" && !isCircled(text.charCodeAt(at))) return null;
  FOOTNOTE.lastIndex = at;
  const found = FOOTNOTE.exec(text);
  return found === null || at + found[0].length > limit ? null : { start: at, end: at + found[0].length };
}
