import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { isRangeSign } from "../text/characters.js";
import { unitsOf } from "../text/unit-set.js";
import { endsAmount } from "./amount-end.js";
import { isApproximate, PARTS_OF, SPOKEN_MINUS } from "./numeral-characters.js";
import type { NumeralList } from "./numeral-window.js";
import { type Numeral, type Quantity, quantity, type Unit } from "./quantity.js";
import { signBefore } from "./signs.js";
import { unitAt, unitNamed } from "./units.js";

const fractionWords = words("fraction-word");

/** 百分之五点二, 百分之五至百分之八, 千分之8.2, 三分之二, 1/3, 七成五, 一半: what the numerals from `i` on make. */
export function fractionFrom(marks: Marks, numerals: NumeralList, i: number): Quantity | null {
  const first = numerals.at(i);
  if (first === undefined) return null;
  if (marks.at(fractionWords, first.start) !== null) return fraction(first, first.end, first.value, null);
  // A look at what follows the first number spares nearly all of them the rest.
  if (!FRACTION_SIGNS.has(marks.text.charCodeAt(first.end))) return null;
  const next = numerals.at(i + 1);
  if (next === undefined || next.value === null) return null;
  const mixed = mixedFrom(marks, numerals, i);
  if (mixed !== null) return mixed;
  const parts = partsOf(marks, first, next);
  if (parts === null) return strokeOf(marks, first, next) ?? tenthsOf(marks, first, next);
  const range = parts.unit === null ? null : rangeTo(marks, numerals, i + 2, parts);
  const sign = marks.text[next.start - 1] === SPOKEN_MINUS ? -1 : signBefore(marks, first.start, parts.unit);
  return range ?? { ...parts, sign };
}

const AND = "又";
const STROKE = "/";
const TENTHS = "成";
/** What stands between the numbers that make a fraction: 三分之二, 三又二分之一, 1/3, 七成五. */
const FRACTION_SIGNS = unitsOf(`${PARTS_OF.charAt(0)}${AND}${STROKE}${TENTHS}`);

/** Denominators that have a sign of their own. */
const RATES: ReadonlyMap<number, string> = new Map([
  [100, "%"],
  [1000, "‰"],
]);

/** 百分之98.5, 千分之八点二, 十万分之8.6, 三分之二 */
function partsOf({ text }: Marks, first: Numeral, next: Numeral): Quantity | null {
  if (first.script === "mask" || next.script === "mask" || next.value === null || first.value === null) return null;
  if (!text.startsWith(PARTS_OF, first.end) || !Number.isInteger(first.value)) return null;
  const from = first.end + PARTS_OF.length;
  // 百分之负三
  if (next.start !== (text[from] === SPOKEN_MINUS ? from + 1 : from)) return null;
  const denominator = first.value * first.scale;
  const sign = RATES.get(denominator);
  if (sign !== undefined) {
    const share = fraction(first, next.coefficientEnd, next.value, unitNamed(sign));
    // 百分之六七十
    return next.upper === null ? share : { ...share, form: "range", upper: next.upper };
  }
  // 0百分之零
  return denominator === 0 || next.value > denominator
    ? null
    : fraction(first, next.coefficientEnd, quotient(next.value, denominator), null);
}

/** 三又二分之一亩, 1又1/5亩: a whole and a part of it, with the unit behind. */
function mixedFrom(marks: Marks, numerals: NumeralList, i: number): Quantity | null {
  const [whole, first, next] = [numerals.at(i), numerals.at(i + 1), numerals.at(i + 2)];
  if (whole === undefined || first === undefined || next === undefined || marks.text[whole.end] !== AND) return null;
  if (first.start !== whole.end + 1 || whole.value === null || !Number.isInteger(whole.value)) return null;
  const part = partsOf(marks, first, next) ?? strokeIn(marks, first, next);
  if (part === null || part.value === null || part.unit !== null) return null;
  const found = unitAt(marks, part.end);
  const { start, script } = whole;
  const end = found?.end ?? part.end;
  const unitSpans = found === null ? [] : [{ start: part.end, end: found.end }];
  const value = whole.value + part.value;
  return quantity({ start, end, form: "amount", script, value, unit: found?.unit ?? null, unitSpans });
}

/** The range that a second fraction of the same denominator, or its bare number, makes of a rate: 百分之五到百分之八. */
function rangeTo({ text }: Marks, numerals: NumeralList, from: number, low: Quantity): Quantity | null {
  if (!isRangeSign(text.charAt(low.end))) return null;
  const [first, second] = [numerals.at(from), numerals.at(from + 1)];
  if (first?.start !== low.end + 1 || low.value === null) return null;
  const repeats =
    second !== undefined &&
    text.slice(first.start, second.start) ===
      text.slice(low.start, first.start - 1).slice(0, second.start - first.start);
  const high = repeats ? second : first;
  if (high.value === null || high.value <= low.value || (!repeats && text.startsWith(PARTS_OF, first.end))) return null;
  return { ...low, form: "range", end: high.coefficientEnd, upper: high.value };
}

/** Fractions of a larger denominator are pages, dates and codes. */
const LARGEST_DENOMINATOR = 100;

/** 1/3以上, 4/5的村 */
function strokeOf(marks: Marks, first: Numeral, next: Numeral): Quantity | null {
  const { text } = marks;
  if (text[first.end] !== STROKE || !HAN_BEFORE.test(text.charAt(first.start - 1))) return null;
  return endsAmount(marks, next.end) || isApproximate(text[next.end]) ? strokeIn(marks, first, next) : null;
}

/** 1/3 */
function strokeIn({ text }: Marks, first: Numeral, next: Numeral): Quantity | null {
  if (
    first.script !== "digits" ||
    next.script !== "digits" ||
    text[first.end] !== STROKE ||
    next.start !== first.end + 1
  )
    return null;
  const { value } = first;
  if (value === null || next.value === null || value < 1 || next.value > LARGEST_DENOMINATOR || value >= next.value)
    return null;
  if (!Number.isInteger(value) || !Number.isInteger(next.value) || text[next.start] === "0") return null;
  return fraction(first, next.end, quotient(value, next.value), null);
}

const HAN_BEFORE = /^$|[\u3400-\u9fff，。；、（\n]/;

/** 七成五, not 七成五个村 */
function tenthsOf(marks: Marks, first: Numeral, next: Numeral): Quantity | null {
  if (first.script === "mask" || first.script !== next.script || first.value === null || next.value === null)
    return null;
  const tenths = unitAt(marks, first.end)?.unit;
  if (tenths?.form !== TENTHS || next.start !== first.end + 1 || unitAt(marks, next.end) !== null) return null;
  if (first.value > 9 || next.value > 9 || !Number.isInteger(first.value) || !Number.isInteger(next.value)) return null;
  const whole = fraction(first, next.coefficientEnd, first.value + next.value / 10, tenths);
  return { ...whole, unitSpans: [{ start: first.end, end: first.end + 1 }] };
}

/** 8.4 of 100000 is 0.000084, without the noise of dividing a decimal. */
const quotient = (part: number, whole: number): number =>
  Number.isInteger(part) ? part / whole : Number((part / whole).toPrecision(14));

const fraction = ({ start, script }: Numeral, end: number, value: number | null, unit: Unit | null): Quantity =>
  quantity({ start, end, form: "fraction", script, value, unit });
