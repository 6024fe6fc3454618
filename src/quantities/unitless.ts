import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { unitsOf } from "../text/unit-set.js";
import { currencyBefore } from "./currencies.js";
import { type Numeral, type Quantity, quantity } from "./quantity.js";
import { signBefore } from "./signs.js";

const identifiers = words("identifier-cue");
const comparatorsBehind = words("comparator-behind");
const rankLeads = words("rank-lead");
/** A mask may be a name as well; behind these it is a figure. */
const maskLeads = words("mask-lead");
const numberLeads = words("number-lead");

/** A figure without a unit stands alone at the end of a clause: 综合指数5.94，; 采集1750，; 捐款XX。 */
export function unitlessOf(marks: Marks, numeral: Numeral): Quantity | null {
  const { text } = marks;
  const { start, coefficientEnd: end, script, value } = numeral;
  // 居民消费价格指数控制在103左右
  const said = script === "digits" ? (marks.at(comparatorsBehind, end)?.end ?? end) : end;
  const ends = said >= text.length || CLAUSE_ENDS.has(text.charCodeAt(said));
  const currency = currencyBefore(marks, numeral, null);
  if (currency !== null && script === "digits")
    return quantity({ start, end, form: "amount", script, value, currency });
  const sign = signBefore(marks, start, null);
  const word = start - (sign === 0 ? 0 : 1);
  if (script === "chinese" || !ends || !HAN.test(text.charAt(word - 1)) || marks.before(rankLeads, start) !== null)
    return null;
  const isLed = marks.before(maskLeads, word) !== null;
  // 指数为-1.5, but 歼-20 is a type
  if (sign !== 0 && !isLed) return null;
  // 培育工程24，: a number of a footnote; 110、119: of hot lines
  const isTold = end - start > SHORT || said > end || sign !== 0 || marks.before(numberLeads, start) !== null;
  const measures = script === "mask" ? isLed : isTold && isNumber(marks, start, end);
  return measures ? quantity({ start, end, form: "unitless", script, value, sign }) : null;
}

/** Numbers of footnotes, roads and hot lines have no more digits. */
const SHORT = 3;

/** Two to six digits that are no year, or a decimal fraction; no telephone number. */
function isNumber(marks: Marks, start: number, end: number): boolean {
  const digits = marks.text.slice(start, end);
  if (marks.before(identifiers, start) !== null) return false;
  return digits.includes(".") || (/^.{2,6}$/.test(digits) && !/^(?:19|20)\d\d$/.test(digits));
}

const CLAUSE_ENDS = unitsOf("，。；、）！？\n”");
const HAN = /[\u4e00-\u9fff]/;
