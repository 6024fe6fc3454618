import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { type Numeral, type Quantity, quantity, type Unit } from "./quantity.js";
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
    sign: signBefore(marks, start, unit?.unit ?? null),
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

const signs = words("sign");
const signedNouns = words("signed-noun");
/** 新城-3: a dash in front of what is counted stands between two names, unless what is counted may be below nought. */
const isSeparator = (marks: Marks, at: number, unit: Unit | null): boolean =>
  unit?.classifier === true && marks.before(signedNouns, at) === null;

const SIGNED = /[\u3400-\u9fff（]/;
const CALENDAR = /[年月日号]/;

/** 同比+8.6%, 利润-120万元, 为负3.1%: the sign that stands between a word and its figure. */
export function signBefore(marks: Marks, at: number, unit: Unit | null): -1 | 0 | 1 {
  const sign = marks.before(signs, at);
  if (sign === null) return 0;
  const before = marks.text.charAt(sign.start - 1);
  if (!SIGNED.test(before) || CALENDAR.test(before) || isSeparator(marks, sign.start, unit)) return 0;
  return sign.entry.as.sign;
}
