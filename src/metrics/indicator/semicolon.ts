import type { MarkedText } from "../../lexicon/marks.js";
import { withoutLead } from "./left-beginning.js";
import { withoutTail } from "./left-end.js";
import { isEmpty, type Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";

/** Where the last semicolon in front of a figure stands, behind the figure before. */
export function behindSemicolon({ matching }: MarkedText, { gapStart, figure }: Placed): number | null {
  const semicolon = matching.slice(gapStart, figure.start).lastIndexOf("；");
  return semicolon < 0 ? null : gapStart + semicolon;
}

/** Whether a clause between the last semicolon and the figure's own, the last, speaks of anything. */
export function speaksBehindSemicolon(author: MarkedText, here: Placed, clauses: readonly Phrase[]): boolean {
  const begins = behindSemicolon(author, here);
  // …2.2万元；预计今年，将达2.6万元: when it was, is no other
  const speaks = (one: Phrase): boolean =>
    !isEmpty(one) && !isEmpty(withoutLead(author, withoutTail(author, one), false));
  return begins !== null && clauses.slice(0, -1).some((one) => one.start >= begins && speaks(one));
}
