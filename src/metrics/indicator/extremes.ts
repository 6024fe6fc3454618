import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { withoutTail } from "./left-end.js";
import { isEmpty, narrowed, type Phrase } from "./phrase.js";

const extremes = words("extreme");
const holders = words("holder");

/**
 * 村均收入45万元，|最高的|河口村|120万元: one of those that were told before, whose name the clause does not repeat. 最长的|隧道|3公里
 * has a name of its own.
 */
export function isExtreme(author: MarkedText, clause: Phrase): boolean {
  const word = author.marks.at(extremes, clause.start, clause.end);
  if (word === null) return false;
  const rest = withoutTail(author, narrowed(clause, word.end, clause.end));
  return isEmpty(rest) || author.marks.before(holders, rest.end, rest.start) !== null;
}
