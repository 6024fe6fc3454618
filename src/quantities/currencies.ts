import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { endsAmount } from "./amount-end.js";
import type { Numeral, Unit } from "./quantity.js";

const currencies = words("currency");
const moneyNouns = words("money-noun");

/** How far in front of a figure the noun may stand that makes money of it: 贷款余额突破了3亿. */
const REACH = 8;
const CLAUSE_MARKS = /[，。；：、]/;
/** Smaller figures without 元 are counts of something that stands behind them. */
const LEAST_MONEY = 1e4;

/** The money of a figure that its own unit does not tell: 港币3000万元, ￥36000, 贷款3000万; ISO 4217, else null. */
export function currencyBefore(
  marks: Marks,
  { start, scale, compound, end }: Numeral,
  unit: Unit | null,
): string | null {
  const currency = marks.before(currencies, start);
  if (currency !== null) return currency.entry.as.code;
  if (unit !== null || (scale < LEAST_MONEY && !compound) || !endsAmount(marks, end)) return null;
  const noun = marks.last(moneyNouns, Math.max(0, start - REACH), start);
  return noun === null || CLAUSE_MARKS.test(marks.text.slice(noun.end, start)) ? null : "CNY";
}
