import type { MarkedText } from "../../lexicon/marks.js";
import { moveBehind } from "../pairs.js";
import type { Placed } from "./placed.js";

/** 百香果由420亩|扩种到|980亩: between the two levels of a pair nothing is named. */
export const isLaterLevel = ({ marks }: MarkedText, before: Placed | undefined, here: Placed): boolean =>
  before?.figure.end === here.gapStart && moveBehind(marks, before.figure, before.gapStart) === here.figure.start;

/** The same behind the earlier level: 由|420亩|扩种到. */
export const isEarlierLevel = ({ marks }: MarkedText, { figure, gapStart }: Placed): boolean =>
  moveBehind(marks, figure, gapStart) >= 0;
