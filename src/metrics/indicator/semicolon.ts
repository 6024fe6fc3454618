import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { withoutLead } from "./left-beginning.js";
import { withoutTail } from "./left-end.js";
import type { Name } from "./name.js";
import { isEmpty, type Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";

const rankMarks = words("rank-mark");

/** Where the last semicolon in front of a figure stands, behind the figure before. */
export function behindSemicolon({ matching }: MarkedText, { gapStart, figure }: Placed): number | null {
  const semicolon = matching.slice(gapStart, figure.start).lastIndexOf("；");
  return semicolon < 0 ? null : gapStart + semicolon;
}

/** 吞吐量3亿吨；预算收入剔除一次性因素，可比增长10%: behind a semicolon a clause has named what is measured. */
export function beginsAnew(
  author: MarkedText,
  here: Placed,
  clauses: readonly Phrase[],
  earlier: () => Name | null,
): boolean {
  if (!speaksBehindSemicolon(author, here, clauses)) return false;
  // …居全市第十一位；人均3万元: a rank is no name
  const name = earlier();
  return name === null || rankMarks.at(name.text, 0) === null;
}

/** Whether a clause between the last semicolon and the figure's own, the last, speaks of anything. */
function speaksBehindSemicolon(author: MarkedText, here: Placed, clauses: readonly Phrase[]): boolean {
  const begins = behindSemicolon(author, here);
  // …2.2万元；预计今年，将达2.6万元: when it was, is no other
  const speaks = (one: Phrase): boolean =>
    !isEmpty(one) && !isEmpty(withoutLead(author, withoutTail(author, one), false));
  return begins !== null && clauses.slice(0, -1).some((one) => one.start >= begins && speaks(one));
}
