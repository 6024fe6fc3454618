import type { Marks } from "../lexicon/marks.js";
import { type Numeral, type Quantity, quantity } from "./quantity.js";
import { unitAt } from "./units.js";

/** A number with its unit: 14.3余万平方米, 1亿5千万元; also 3万. Null where neither a multiplier nor a unit follows. */
export function amountOf(marks: Marks, numeral: Numeral): Quantity | null {
  const unit = unitAt(marks, numeral.end);
  if (unit === null && numeral.scale === 1 && !numeral.compound) return null;
  const { start, value, upper, script, scale, scaleSpans } = numeral;
  const end = unit?.end ?? numeral.end;
  return quantity({
    start,
    end,
    form: "amount",
    script,
    value,
    upper,
    scale,
    unit: unit?.unit ?? null,
    unitSpans: unit === null ? scaleSpans : [...scaleSpans, { start: numeral.end, end }],
    approximate: numeral.approximate || approximateBehind(marks.text, end),
    sign: signBefore(marks.text, start),
  });
}

/** 一年多时间, 3亩有余 */
function approximateBehind(text: string, end: number): boolean {
  const c = text[end];
  if (c === "有") return text[end + 1] === "余";
  return (c === "多" || c === "余") && !FOLLOWED.has(text.charAt(end + 1));
}

/** 多次, 余名: 多 and 余 that begin another word or a unit. */
const FOLLOWED = new Set([..."个次种年元项名家条处层方边样"]);

const HAN = /[\u4e00-\u9fff]/;

/** 同比+8.6%, 同比-1.2%: the sign that stands between a word and its figure. */
export function signBefore(text: string, at: number): -1 | 0 | 1 {
  const sign = text[at - 1];
  if ((sign !== "+" && sign !== "-") || !HAN.test(text.charAt(at - 2))) return 0;
  return sign === "+" ? 1 : -1;
}
