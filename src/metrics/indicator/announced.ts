import type { MarkedText } from "../../lexicon/marks.js";
import type { Quantity } from "../../quantities/quantity.js";
import type { Span } from "../../text/span.js";
import { clausesOf } from "./clauses.js";
import { partsOf } from "./distribute.js";
import { dealtOut } from "./series.js";

/** The longest list of names that is counted out. */
const MOST_NAMES = 12;
const BREAKS = new Set("，；。：\n");

/** Whether a figure only counts the names in front of it, which then are dealt out: 用电量、货运量两项指标分别增长3%、4%. */
export function announcesList(author: MarkedText, figure: Quantity, gap: Span, next: Quantity | undefined): boolean {
  const { value, unit } = figure;
  if (next === undefined || unit?.classifier !== true || value === null || value < 2 || value > MOST_NAMES)
    return false;
  const dealt = author.marks.first(dealtOut, figure.end, next.start);
  if (dealt === null || [...author.matching.slice(figure.end, dealt.start)].some((c) => BREAKS.has(c))) return false;
  const clause = clausesOf(author, gap).at(-1);
  return clause !== undefined && partsOf(author, clause).length === value;
}
