import type { Marks } from "../lexicon/marks.js";
import { isHan, ORDINAL_NUMERALS } from "../text/characters.js";
import { chineseNumber, multiplierOf, ORDINAL_SIGN } from "../text/numerals.js";
import { amountOf } from "./amounts.js";
import { type NumeralList, numeralStarting } from "./numeral-window.js";
import { type Numeral, type Quantity, quantity } from "./quantity.js";

/** 三、四千人, 十七、八个: a range whose ends 、 parts; `low` is the numeral `i`. */
export function spokenRange(marks: Marks, numerals: NumeralList, i: number, low: Numeral): Quantity | null {
  if (marks.text[low.end] !== COMMA) return null;
  const high = numeralStarting(numerals, i + 1, low.end + 1);
  const ends = high && endsOf(marks, low, high);
  const amount = high === null || ends === null ? null : amountOf(marks, high);
  if (amount === null || amount.unit === null || ends === null) return null;
  const [value, upper] = ends;
  return quantity({ ...amount, start: low.start, form: "range", value, upper });
}

const COMMA = "、";

const isTen = (text: string, at: number): boolean => multiplierOf(text.charAt(at)) === 10;

/**
 * The ends of 三、四千人 and 十七、八个: two digits that follow one another, of which the second has what both are
 * counted in. Null for a numbering (、 at the beginning of a line), 第三、四批 and 一、二期工程.
 */
function endsOf({ text }: Marks, low: Numeral, high: Numeral): readonly [number, number] | null {
  if (low.script !== "chinese" || high.script !== "chinese" || high.start !== low.end + 1) return null;
  if (low.scale !== 1 || low.compound) return null;
  const before = text.charAt(low.start - 1);
  if (!isHan(before.charCodeAt(0)) || before === ORDINAL_SIGN) return null;
  const digit = ORDINAL_NUMERALS.indexOf(text.charAt(low.end - 1)) + 1;
  if (digit === 0 || ORDINAL_NUMERALS[digit] !== text[high.start] || isTen(text, high.start)) return null;
  const rest = text.slice(high.start + 1, high.scaleSpans[0]?.start ?? high.coefficientEnd);
  // 十七、|八个: the tens are said once.
  if (low.end - low.start > 1)
    return rest === "" && isTen(text, low.end - 2) && low.value !== null ? [low.value, low.value + 1] : null;
  const lower = rest === "" && high.scale === 1 ? null : chineseNumber(text.slice(low.start, low.end) + rest);
  return lower === null || high.value === null ? null : [lower, high.value];
}
