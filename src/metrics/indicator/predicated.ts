import type { MarkedText } from "../../lexicon/marks.js";
import { isPredicated } from "./left-end.js";
import { isEmpty, type Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";
import { behindSemicolon } from "./semicolon.js";

/**
 * The clause in front of a figure's own that says something of what the figure measures: 床位继续增加，达到260张.
 *
 * @param clauses those in front of the figure, its own last
 * @param anyTells what a rank in a row is told of stands in the clause before: 油茶产量再创新高，连续6年居首位
 */
export function predicatedClause(
  author: MarkedText,
  here: Placed,
  clauses: readonly Phrase[],
  anyTells: boolean,
): Phrase | undefined {
  // 能力有待提高；2.资金缺口较大，约300万元: behind a semicolon others are spoken of
  const begins = behindSemicolon(author, here) ?? here.gapStart;
  return clauses
    .slice(0, -1)
    .findLast((one) => one.start >= begins && !isEmpty(one) && (anyTells || isPredicated(author, one)));
}
