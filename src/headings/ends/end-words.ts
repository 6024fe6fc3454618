import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { type Clause, isPredicated } from "./clause.js";
import type { Reason } from "./heading-end.js";
import { reason } from "./weights.js";

const ends = words("heading-end");
const adverbs = words("predicate-adverb");
const idioms = words("adverbial-idiom");
const transitive = words("transitive-verb");
const admissions = words("admission");

/** What the words before `at` say about a heading's end there. */
export function endReasons(author: MarkedText, clause: Clause, at: number): Reason[] {
  const { marks } = author;
  const word = marks.before(ends, at);
  if (marks.before(idioms, at) !== null || (word === null && marks.before(adverbs, at) !== null))
    return [reason("never")];
  // 存在的问题在｜: behind 问题 and 不足 the heading was complete already.
  if (marks.before(admissions, at - LAST_WORD) !== null) return [reason("unknown-end")];
  const known = word === null ? null : { by: word.entry.id, weight: word.entry.as.weight };
  if (isPredicated(author, clause, at)) return [known ?? reason("unknown-predicate"), reason("predicate")];
  const incomplete =
    clause.verbal && (at - clause.start <= SHORTEST_WITH_OBJECT || marks.before(transitive, at) !== null);
  return [known ?? reason("unknown-end"), ...(incomplete ? [reason("incomplete")] : [])];
}

const LAST_WORD = 2;
const SHORTEST_WITH_OBJECT = 4;
