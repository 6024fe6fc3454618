import { type Word, type WordKind, words } from "../lexicon/lexicon.js";
import type { Kind } from "../lexicon/meanings.js";
import { pattern } from "../lexicon/pattern.js";
import { unitBefore } from "../text/unit-at.js";

const compared = pattern("basis-clause.compared");
const bases = words("basis");
const adverbs = words("basis-adverb");
const times = words("basis-time");
/** 比全市平均 */
const scopes = words("basis-scope");

/** How much in front of the word of change may say what it is measured against. */
const REACH = 18;
/** How near 同比 stands where other words follow it. */
const NEAR = 8;

/** What a change is measured against, as it stands in front of the word of change: 同比, 比上年; null where nothing does. */
export function basisOf(before: string): string | null {
  const stem = withoutAdverbs(before);
  const clause = clauseAtEnd(stem);
  if (clause === null) return basisIn(before.slice(-NEAR));
  // 与 joins two names unless 相比 closes it; a comparison with another place is no basis in time but a basis still.
  const joins = clause.startsWith(WITH);
  if (joins && !clause.endsWith(COMPARED)) return null;
  const clean = withoutAdverbs(clause);
  return basisIn(clean) ?? (joins || !clean.endsWith(COMPARED) ? clean : clean.slice(0, -COMPARED.length));
}

/** Where the comparison begins that `lead` ends with: 比上年, 与去年同期相比，, 同比; null where it ends with none. */
export function comparisonStart(lead: string): number | null {
  const basis = bases.before(lead, lead.length);
  if (basis !== null) return basis.start;
  const bare = lead.endsWith(`${COMPARED}，`) ? lead.slice(0, -1) : lead;
  const clause = clauseAtEnd(bare);
  if (clause === null || (clause.startsWith(WITH) && !clause.endsWith(COMPARED))) return null;
  return hasTime(clause) || has(scopes, clause) ? bare.length - clause.length : null;
}

/** Whether the stretch may end with such a comparison. */
export const mayEndInComparison = (text: string, from: number, end: number): boolean =>
  bases.mayEnd(unitBefore(text, end)) || compared.mayStandIn(text, Math.max(from, end - REACH - 1), end);

const WITH = "与";
const COMPARED = "相比";

function withoutAdverbs(phrase: string): string {
  let end = phrase.length;
  for (let word = adverbs.before(phrase, end); word !== null; word = adverbs.before(phrase, end)) end = word.start;
  return phrase.slice(0, end);
}

/** 比上年, 较去年同期, 与上年相比 at the end of the words. */
function clauseAtEnd(phrase: string): string | null {
  const tail = phrase.slice(-REACH);
  const found = compared.search(tail);
  return found === null || found.index + found[0].length < tail.length ? null : found[0];
}

/** Whether the words name a time: 上年, 去年同期. */
export const hasTime = (phrase: string): boolean => has(times, phrase);

const basisIn = (phrase: string): string | null => {
  const found = firstOf(bases, phrase);
  return found === null ? null : phrase.slice(found.start, found.end);
};

const has = (kind: WordKind<Kind>, phrase: string): boolean => firstOf(kind, phrase) !== null;

function firstOf(kind: WordKind<Kind>, phrase: string): Word<Kind> | null {
  for (let at = 0; at < phrase.length; at++) {
    const word = kind.at(phrase, at);
    if (word !== null) return word;
  }
  return null;
}
