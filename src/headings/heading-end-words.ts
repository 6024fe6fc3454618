import {
  ADVERBIAL_IDIOMS,
  CAUSATIVE_VERBS,
  CLOSING_NOUNS,
  COMPOUNDS,
  CONTINUATIONS,
  HEADING_ENDS,
  PREDICATE_ADVERBS,
  TEXT_STARTS,
  TRANSITIVE_VERBS,
  type WeightedWords,
} from "./heading-words.js";
import { beginsText } from "./unmarked-end.js";

/** The clause of a heading that a place would end: what its first words say about its last. */
export interface Clause {
  readonly start: number;
  /** 坚持生态优先，建设美丽乡村: it begins with its verb and has no second one as its predicate. */
  readonly verbal: boolean;
}

export function clauseAt(matching: string, start: number): Clause {
  // 以更大力度推进…, 持之以恒强化…: the verb follows.
  const opening = matching.slice(start, start + 2);
  const adverbial = /[以把将用让使]/u.test(matching[start] ?? "") || IDIOMS.has(matching.slice(start, start + 4));
  return { start, verbal: adverbial || TEXT_STARTS_OF.has(opening) || ADVERBS.has(opening) || TRANSITIVE.has(opening) };
}

/** 民生事业全面发展: a subject, an adverb and a verb; the clause is complete. */
export const isPredicated = (matching: string, clause: Clause, at: number): boolean =>
  !clause.verbal &&
  at - clause.start >= 6 &&
  ADVERBS.has(matching.slice(at - 4, at - 2)) &&
  !ADVERBS.has(matching.slice(at - 2, at));

/** Whether any table knows a word; what none knows may still be shared by a run's headings. */
export const isKnown = (word: string): boolean =>
  HEADING_ENDS_OF.has(word) || TEXT_STARTS_OF.has(word) || TRANSITIVE.has(word);

/** How much the words before `at` speak for a heading's end there. */
export function endWeight(matching: string, clause: Clause, at: number): number {
  const word = matching.slice(at - 2, at);
  if (IDIOMS.has(matching.slice(at - 4, at)) || (ADVERBS.has(word) && !HEADING_ENDS_OF.has(word))) return NEVER;
  if (ADMISSION.test(matching[at - 3] ?? "")) return UNKNOWN;
  const weight = HEADING_ENDS_OF.get(word) ?? UNKNOWN;
  if (isPredicated(matching, clause, at)) return Math.max(weight, 1) + PREDICATE;
  const incomplete = clause.verbal && (at - clause.start <= 4 || TRANSITIVE.has(word));
  return incomplete ? weight - INCOMPLETE : weight;
}

/** How much the words at `at` speak for a text's beginning. 民生事业｜全面发展: what looks like the first word of a text may be the heading's own predicate. */
export function startWeight(matching: string, clause: Clause, at: number): number {
  if (YEAR.test(matching.slice(at, at + 5))) return STRONG;
  const admitted = ADMISSION.test(matching[at - 1] ?? "");
  if (admitted && beginsText(matching, at)) return STRONG;
  // 在推动园区项目建设｜上攻坚发力
  if (matching[clause.start] === "在" && /[上中下]/u.test(matching[at] ?? "")) return NEVER;
  // 整体效率显著｜提高
  if (ADVERBS.has(matching.slice(at - 2, at)) && HEADING_ENDS_OF.has(matching.slice(at, at + 2)))
    return PREDICATE_FOLLOWS;
  const from = matching[at] === "“" ? at + 1 : at;
  const word = matching.slice(from, from + 2);
  if (matching.startsWith("现代化", from)) return NEVER;
  const adverb = matching.startsWith("进一步", from) ? 3 : 2;
  if (
    (!clause.verbal || CAUSATIVE.has(matching.slice(clause.start, clause.start + 2))) &&
    (adverb === 3 || ADVERBS.has(word)) &&
    HEADING_ENDS_OF.has(matching.slice(from + adverb, from + adverb + 2))
  )
    return PREDICATE_FOLLOWS;
  // 市场活力持续释放｜重点改革不断深化: a clause that is complete needs no noun.
  const closes = CLOSING_NOUNS_OF.has(word) && !COMPOUNDS_OF.has(matching.slice(from, from + 4));
  if (closes && !admitted && !isPredicated(matching, clause, at)) return NEVER;
  if (CONTINUATIONS_OF.has(word)) return GOES_ON;
  return TEXT_STARTS_OF.get(word) ?? UNKNOWN;
}

/** 二、存在的问题｜回顾一年来的工作: behind 问题 and 不足 a heading is complete. */
const ADMISSION = /[题足]/u;

/** 二、工作安排｜2021年是…, 目标任务｜“十四五”时期… */
const YEAR = /^(?:[12][\dxX]{3}年|“十[一二三四五]|[今去明]年)/u;

/** Neither a heading's last nor a text's first character: a mark, or a word that joins or governs what follows. 新 is one, but 焕然一新. */
export const mayPart = (lastWord: string, behind: string): boolean =>
  behind !== "" &&
  (HEADING_ENDS_OF.has(lastWord) || !/[，、：；（《“‘\s和与及的把将以对在为新更各等可又既]$/u.test(lastWord)) &&
  !/[，、。：；）》”’\s和与及的之化性等了地得力型级率期域]/u.test(behind);

/** What a word says that no table has. */
const UNKNOWN = -1;
const GOES_ON = -2.5;
const STRONG = 3.5;
const NEVER = -6;
const PREDICATE = 1;
const PREDICATE_FOLLOWS = -1.5;
const INCOMPLETE = 3;

const index = (table: readonly WeightedWords[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap(({ words, weight }) => words.split(" ").map((word): [string, number] => [word, weight])));

const HEADING_ENDS_OF = index(HEADING_ENDS);
const TEXT_STARTS_OF = index(TEXT_STARTS);

const ADVERBS = new Set(PREDICATE_ADVERBS.split(" "));
const IDIOMS = new Set(ADVERBIAL_IDIOMS.split(" "));
const TRANSITIVE = new Set(TRANSITIVE_VERBS.split(" "));
const CAUSATIVE = new Set(CAUSATIVE_VERBS.split(" "));
const CLOSING_NOUNS_OF = new Set(CLOSING_NOUNS.split(" "));
const CONTINUATIONS_OF = new Set(CONTINUATIONS.split(" "));
const COMPOUNDS_OF = new Set(COMPOUNDS.split(" "));
