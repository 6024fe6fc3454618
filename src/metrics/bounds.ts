import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Metric } from "./metric.js";

type Bound = Metric["bound"];

const inFront = words("comparator");
const behind = words("comparator-behind");

const ofVerbs = words("comparator-of-verb");
const actions = words("action");
/** How far in front of a figure the bound of its verb stands. */
const VERB_REACH = 8;
const ofShares = words("comparator-of-share");
/** How far in front of a share its verb stands. */
const REACH = 16;
const CLAUSE_MARK = /[，。；：、\d]/;

/** 约占|全县的|四分之一 */
function shareBound(marks: Marks, { start }: Quantity): { readonly bound: Bound } | null {
  const word = marks.last(ofShares, Math.max(0, start - REACH), start);
  return word !== null && !CLAUSE_MARK.test(marks.text.slice(word.end, start)) ? word.entry.as : null;
}

/** 至少|引进|3家: the verb reaches from the bound to the figure. */
function verbBound(marks: Marks, { start }: Quantity): { readonly bound: Bound } | null {
  const word = marks.last(ofVerbs, Math.max(0, start - VERB_REACH), start);
  return word !== null && marks.at(actions, word.end, start)?.end === start ? word.entry.as : null;
}

/** How the figure bounds its quantity, by the words around it and by 余, 多, 几 in it. */
export function boundOf(marks: Marks, figure: Quantity): Bound {
  if (figure.upper !== null) return "range";
  const after = marks.at(behind, figure.end)?.entry.as;
  // 3小时内 is a bound, 5家内资企业 is none.
  if (after !== undefined && !(after.measured && figure.unit?.classifier)) return after.bound;
  const before = marks.before(inFront, figure.start)?.entry.as ?? shareBound(marks, figure) ?? verbBound(marks, figure);
  return before?.bound ?? (figure.approximate ? "about" : "exact");
}
