import type { HeadingExtent } from "./heading-extent.js";
import { CLOSING_NOUNS, HEADING_ENDS, PREDICATE_ADVERBS, TEXT_STARTS, type WeightedWords } from "./heading-words.js";
import { beginsText } from "./unmarked-end.js";

/** Where the words of one heading begin, and where the next marker or item or the paragraph ends it at the latest. */
export interface GluedHeading {
  readonly from: number;
  readonly limit: number;
}

/**
 * The ends of the headings of one run in a text that lost its line breaks: 一、经济建设成效显著镇域经济发展迅猛，…
 * Each place is weighed by the words that stand before and behind it, by the length of the heading, and by the other
 * headings of the run, since those of one run are built alike (eight characters each; two clauses each).
 */
export function gluedExtents(plain: string, headings: readonly GluedHeading[]): HeadingExtent[] {
  const choices = headings.map((h) => endsOf(plain, h));
  let chosen = choices.map((ends) => best(ends, () => 0));
  for (let round = 0; round < ROUNDS; round++) {
    const build = new Build(chosen);
    chosen = choices.map((ends) => best(ends, (end) => build.alikeness(end)));
  }
  return headings.map((h, i) => extentOf(plain, h, chosen[i]));
}

interface HeadingEnd {
  readonly at: number;
  readonly length: number;
  readonly commas: number;
  readonly marked: boolean;
  readonly weight: number;
}

const ROUNDS = 3;
const LONGEST = 48;
const SHORTEST = 4;
const SHORTEST_MARKED = 2;
/** A mark behind the heading speaks for it as much as a usual last word. */
const MARK = 2.5;
/** What a word says that no table has. */
const UNKNOWN = -1;
const STRONG = 3.5;
const NEVER = -6;
const PREDICATE = 1;
const PREDICATE_FOLLOWS = 0;
const SHORT_CLAUSE = 2;
const SAME_LENGTH = 2;
const SAME_BUILD = 2;

function endsOf(plain: string, { from, limit }: GluedHeading): HeadingEnd[] {
  const ends: HeadingEnd[] = [];
  let commas = 0;
  let clause = from;
  const last = Math.min(limit, from + LONGEST);
  for (let at = from + 1; at <= last; at++) {
    const before = plain[at - 1] ?? "";
    const behind = plain[at] ?? "";
    if (before === "，") {
      commas++;
      clause = at;
    }
    const closes = at === limit || /[。！？：；]/u.test(behind);
    const length = at - from;
    if (length >= (closes ? SHORTEST_MARKED : SHORTEST) && (closes || joinsWords(before, behind))) {
      // 坚持生态优先，建设美丽乡村: a clause that begins with its verb has no second one as its predicate.
      const verbal = TEXT_STARTS_OF.has(plain.slice(clause, clause + 2));
      const weight =
        endWeight(plain, at, verbal) +
        (closes ? MARK : startWeight(plain, at, verbal)) +
        lengthWeight(length, commas, closes) -
        (at - clause < SHORTEST ? SHORT_CLAUSE : 0);
      ends.push({ at, length, commas, marked: closes, weight: closes && behind === "：" ? weight - 1 : weight });
    }
    if (/[。！？；]/u.test(behind)) break;
  }
  return ends;
}

/** Neither a heading's last nor a text's first character: a mark, or a word that joins or governs what follows. */
const joinsWords = (before: string, behind: string): boolean =>
  behind !== "" &&
  !/[，、：；（《“‘\s和与及的把将以对在为新更各]/u.test(before) &&
  !/[，、。：；）》”’\s和与及的之化性等了地得力型级率]/u.test(behind);

function endWeight(plain: string, at: number, verbal: boolean): number {
  if (ADMISSION.test(plain[at - 3] ?? "")) return UNKNOWN;
  const weight = HEADING_ENDS_OF.get(plain.slice(at - 2, at)) ?? UNKNOWN;
  return weight > 0 && !verbal && ADVERBS.has(plain.slice(at - 4, at - 2)) ? weight + PREDICATE : weight;
}

/** 民生事业｜全面发展: what looks like the first word of a text may be the heading's own predicate. */
function startWeight(plain: string, at: number, verbal: boolean): number {
  if (YEAR.test(plain.slice(at, at + 5))) return STRONG;
  const admitted = ADMISSION.test(plain[at - 1] ?? "");
  if (admitted && beginsText(plain, at)) return STRONG;
  const from = plain[at] === "“" ? at + 1 : at;
  const word = plain.slice(from, from + 2);
  const adverb = plain.startsWith("进一步", from) ? 3 : 2;
  if (
    !verbal &&
    (adverb === 3 || ADVERBS.has(word)) &&
    HEADING_ENDS_OF.has(plain.slice(from + adverb, from + adverb + 2))
  )
    return PREDICATE_FOLLOWS;
  if (CLOSING_NOUNS_OF.has(word) && !admitted) return NEVER;
  return TEXT_STARTS_OF.get(word) ?? UNKNOWN;
}

/** 二、存在的问题｜回顾一年来的工作: behind 问题 and 不足 a heading is complete. */
const ADMISSION = /[题足]/u;

/** 二、工作安排｜2021年是…, 目标任务｜“十四五”时期… */
const YEAR = /^(?:[12][\dxX]{3}年|“十[一二三四五]|[今去明]年)/u;

function best(ends: readonly HeadingEnd[], more: (end: HeadingEnd) => number): HeadingEnd | undefined {
  let found: HeadingEnd | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const end of ends) {
    const weight = end.weight + more(end);
    if (weight > most) {
      most = weight;
      found = end;
    }
  }
  return found;
}

/** How the headings of a run are built, each taken alone: how many have this length, this number of clauses. */
class Build {
  private readonly counts = new Map<string, number>();
  private size = 0;

  constructor(ends: readonly (HeadingEnd | undefined)[]) {
    for (const end of ends) {
      if (end === undefined) continue;
      this.size++;
      for (const key of Build.keys(end)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** The share of the run's headings that are built like this one, weighted. */
  alikeness(end: HeadingEnd): number {
    if (this.size < 2) return 0;
    const [length, clauses] = Build.keys(end).map((key) => (this.counts.get(key) ?? 0) / this.size);
    return SAME_LENGTH * (length ?? 0) + SAME_BUILD * (clauses ?? 0);
  }

  private static keys(end: HeadingEnd): [length: string, clauses: string] {
    return [`${end.length}`, `${end.commas},${end.marked}`];
  }
}

/** Headings of one clause have eight to twelve characters mostly, of two clauses up to thirty. */
function lengthWeight(length: number, commas: number, marked: boolean): number {
  if (length < 6) return marked ? 0 : -1;
  const usual = commas === 0 ? 13 : commas === 1 ? 24 : 34;
  return length <= usual ? 0 : -0.25 * (length - usual);
}

function extentOf(plain: string, { from, limit }: GluedHeading, end: HeadingEnd | undefined): HeadingExtent {
  const at = end?.at ?? limit;
  let textStart = at;
  while (textStart < limit && /[。！？；：]/u.test(plain[textStart] ?? "")) textStart++;
  const closedBy = textStart >= limit ? "line" : end?.marked === true ? "mark" : "none";
  return { heading: { start: from, end: at }, textStart, closedBy };
}

const index = (table: readonly WeightedWords[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap(({ words, weight }) => words.split(" ").map((word): [string, number] => [word, weight])));

const HEADING_ENDS_OF = index(HEADING_ENDS);
const TEXT_STARTS_OF = index(TEXT_STARTS);

const ADVERBS = new Set(PREDICATE_ADVERBS.split(" "));
const CLOSING_NOUNS_OF = new Set(CLOSING_NOUNS.split(" "));
