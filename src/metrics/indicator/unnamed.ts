import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Span } from "../../text/span.js";
import { moveBehind } from "../pairs.js";
import type { Placed } from "./placed.js";

const extremes = words("extreme");

/** 百香果由420亩|扩种到|980亩: between the two levels of a pair nothing is named. */
export const isLaterLevel = ({ marks }: MarkedText, before: Placed | undefined, here: Placed): boolean =>
  before?.figure.end === here.gapStart && moveBehind(marks, before.figure, before.gapStart) === here.figure.start;

/** The same behind the earlier level: 由|420亩|扩种到. */
export const isEarlierLevel = ({ marks }: MarkedText, { figure, gapStart }: Placed): boolean =>
  moveBehind(marks, figure, gapStart) >= 0;

/** 村均收入45万元，|最高的|河口村|120万元: one of those that were told before, whose name the clause does not repeat. */
export const isExtreme = ({ marks }: MarkedText, clause: Span): boolean =>
  marks.at(extremes, clause.start, clause.end) !== null;
