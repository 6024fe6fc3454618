import type { HeadingExtent } from "./heading-extent.js";
import {
  ADVERBIAL_IDIOMS,
  CLOSING_NOUNS,
  HEADING_ENDS,
  PREDICATE_ADVERBS,
  TEXT_STARTS,
  TRANSITIVE_VERBS,
  type WeightedWords,
} from "./heading-words.js";
import { beginsText } from "./unmarked-end.js";

/** Where the words of one heading begin, and where the next marker or item or the paragraph ends it at the latest. */
export interface GluedHeading {
  readonly from: number;
  readonly limit: number;
}

/**
 * The ends of the headings of each run in a text that lost its line breaks: 一、经济建设成效显著镇域经济发展迅猛，…
 * Each place is weighed by the words that stand before and behind it, by the length of the heading, and by the other
 * headings of the run, since those of one run are built alike (eight characters each; two clauses each).
 */
export function gluedExtents(plain: string, runs: readonly (readonly GluedHeading[])[]): HeadingExtent[][] {
  const choices = runs.map((headings) => headings.map((h) => endsOf(plain, h)));
  const recurs = recurringPhrases(plain, choices);
  return runs.map((headings, i) => {
    const ends = (choices[i] ?? []).map((some) => some.map((end) => (recurs(end) ? lowered(end) : end)));
    const chosen = alike(withSharedWords(plain, ends));
    return headings.map((h, k) => extentOf(plain, h, chosen[k]));
  });
}

/** For each heading of a run the best end, given how the others of the run are built. */
function alike(choices: readonly HeadingEnd[][]): (HeadingEnd | undefined)[] {
  let chosen = choices.map((ends) => best(ends, () => 0));
  for (let round = 0; round < ROUNDS; round++) {
    const build = new Build(chosen);
    chosen = choices.map((ends) => best(ends, (end) => build.alikeness(end)));
  }
  return chosen;
}

interface HeadingEnd {
  readonly at: number;
  readonly length: number;
  readonly commas: number;
  readonly marked: boolean;
  readonly weight: number;
}

/**
 * 建设开放云台 · 建设实力云台 · 建设宜居云台: a word that no table has, but that most headings of the run could end with,
 * is the end of each.
 */
function withSharedWords(plain: string, choices: readonly HeadingEnd[][]): HeadingEnd[][] {
  if (choices.length < LEAST_SHARING) return [...choices];
  const lastWord = (end: HeadingEnd): string => plain.slice(end.at - 2, end.at);
  const sharing = new Map<string, number>();
  for (const ends of choices)
    for (const word of new Set(ends.map(lastWord))) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  const shared = (word: string): boolean =>
    !HEADING_ENDS_OF.has(word) && !TEXT_STARTS_OF.has(word) && (sharing.get(word) ?? 0) >= 0.6 * choices.length;
  return choices.map((ends) =>
    ends.map((end) => (shared(lastWord(end)) ? { ...end, weight: end.weight + SHARED } : end)),
  );
}

/** 乡村｜全面振兴: four characters that the report writes together more than once are not parted. */
function recurringPhrases(plain: string, choices: readonly HeadingEnd[][][]): (end: HeadingEnd) => boolean {
  const phrase = (at: number): string => plain.slice(at - 2, at + 2);
  const seen = new Map<string, number>();
  for (const run of choices)
    for (const ends of run) for (const end of ends) if (!end.marked) seen.set(phrase(end.at), 0);
  for (let at = 2; at < plain.length && seen.size > 0; at++) {
    const count = seen.get(phrase(at));
    if (count !== undefined) seen.set(phrase(at), count + 1);
  }
  return (end) => !end.marked && (seen.get(phrase(end.at)) ?? 0) > 1;
}

const lowered = (end: HeadingEnd): HeadingEnd => ({ ...end, weight: end.weight - PHRASE });

const PHRASE = 2.5;
const LEAST_SHARING = 4;
const SHARED = 4.5;
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
const PREDICATE_FOLLOWS = -1.5;
const SHORT_CLAUSE = 2;
const SECOND_PREDICATE = 3;
const INCOMPLETE = 3;
/** 坚持产业跨越发展，制造业强县加快起势: two clauses are about as long as each other. */
const UNEVEN = 0.3;
const SAME_LENGTH = 2;
const SAME_BUILD = 2;

function endsOf(plain: string, { from, limit }: GluedHeading): HeadingEnd[] {
  const ends: HeadingEnd[] = [];
  let commas = 0;
  let clause = from;
  let clauseBefore = 0;
  // Where the clause already has a predicate behind a subject: 制造业强县加快起势｜产业转型持续提速.
  let predicate = Number.POSITIVE_INFINITY;
  const last = Math.min(limit, from + LONGEST);
  for (let at = from + 1; at <= last; at++) {
    const before = plain[at - 1] ?? "";
    const behind = plain[at] ?? "";
    if (before === "，") {
      commas++;
      clauseBefore = at - 1 - clause;
      clause = at;
      predicate = Number.POSITIVE_INFINITY;
    }
    const closes = at === limit || /[。！？：；]/u.test(behind);
    const length = at - from;
    if (length >= (closes ? SHORTEST_MARKED : SHORTEST) && (closes || joinsWords(before, behind))) {
      // 坚持生态优先，建设美丽乡村: a clause that begins with its verb has no second one as its predicate.
      const opening = plain.slice(clause, clause + 2);
      const verbal = TEXT_STARTS_OF.has(opening) || ADVERBS.has(opening) || TRANSITIVE.has(opening);
      const predicated =
        !verbal &&
        at - clause >= 6 &&
        ADVERBS.has(plain.slice(at - 4, at - 2)) &&
        !ADVERBS.has(plain.slice(at - 2, at));
      const weight =
        endWeight(plain, clause, at, verbal, predicated) +
        (closes ? MARK : startWeight(plain, at, verbal)) +
        lengthWeight(length, commas, closes) -
        (at - clause < SHORTEST ? SHORT_CLAUSE : 0) -
        (at - predicate >= SHORTEST ? SECOND_PREDICATE : 0) -
        (commas === 1 ? UNEVEN * Math.max(0, Math.abs(at - clause - clauseBefore) - 2) : 0);
      if (predicated) predicate = Math.min(predicate, at);
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
  !/[，、。：；）》”’\s和与及的之化性等了地得力型级率期域]/u.test(behind);

function endWeight(plain: string, clause: number, at: number, verbal: boolean, predicated: boolean): number {
  const word = plain.slice(at - 2, at);
  if (IDIOMS.has(plain.slice(at - 4, at)) || (ADVERBS.has(word) && !HEADING_ENDS_OF.has(word))) return NEVER;
  if (ADMISSION.test(plain[at - 3] ?? "")) return UNKNOWN;
  const weight = HEADING_ENDS_OF.get(word) ?? UNKNOWN;
  if (predicated) return Math.max(weight, 1) + PREDICATE;
  const incomplete = verbal && (at - clause <= 4 || TRANSITIVE.has(word));
  return incomplete ? weight - INCOMPLETE : weight;
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
  const usual = commas === 0 ? 12 : commas === 1 ? 21 : 30;
  return length <= usual ? 0 : -0.3 * (length - usual);
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
const IDIOMS = new Set(ADVERBIAL_IDIOMS.split(" "));
const TRANSITIVE = new Set(TRANSITIVE_VERBS.split(" "));
const CLOSING_NOUNS_OF = new Set(CLOSING_NOUNS.split(" "));
