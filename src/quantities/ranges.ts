import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { isRangeSign, isRangeWord, PLAIN_MEASURE, RANGE_SIGNS } from "../text/characters.js";
import { unitsOf } from "../text/unit-set.js";
import { amountOf } from "./amounts.js";
import { currencyBefore } from "./currencies.js";
import { type NumeralList, numeralStarting } from "./numeral-window.js";
import { type Numeral, type Quantity, quantity, type Unit } from "./quantity.js";

/** 5%-6%, 4.5-5%, 3至5个; not 从9家到16家, which names two levels. `low` is the numeral `i`, `first` its amount. */
export function rangeOf(
  marks: Marks,
  numerals: NumeralList,
  i: number,
  low: Numeral,
  first: Quantity | null,
): Quantity | null {
  const afterLow = first === null ? low.coefficientEnd : first.end;
  const highAt = jointEnd(marks.text, afterLow);
  if (highAt === null) return null;
  const below = belowNought(marks, low, highAt);
  const high = numeralStarting(numerals, i + 1, below ?? highAt);
  if (high === null) return null;
  const second = amountOf(marks, high) ?? moneyWithSign(marks, low, high);
  if (second === null || namesTwo(marks, low, high, second)) return null;
  // 6-10亿X元: the mask is part of the higher number.
  if (high.compound && high.script === "mask") return masked(low, second);
  if ((high.script === "mask") !== (low.script === "mask")) return null;
  if (first === null && low.script === "mask") return second.unit?.base === "%" ? masked(low, second) : null;
  if (first !== null && first.unit !== null && !isSameUnit(first.unit, second.unit)) return null;
  const lowScale = first === null ? second.scale : first.scale;
  const size = low.value === null ? null : (low.value * lowScale) / second.scale;
  const base = { ...second, start: low.start, form: "range", script: low.script } as const;
  if (below !== null && size !== null && second.value !== null) return bothBelow(base, size, second.value);
  // -5%至3%
  const value = size !== null && first?.sign === -1 ? -size : size;
  if (value !== null && second.value !== null && value >= second.value) return null;
  const currency = second.currency ?? first?.currency ?? null;
  return quantity({ ...base, value, upper: second.value, sign: 0, currency });
}

/** -8~-3℃, 下降-0.5%至-1.2%: the sign holds for both ends. */
const bothBelow = (base: Quantity, a: number, b: number): Quantity | null =>
  a === b ? null : quantity({ ...base, value: Math.min(a, b), upper: Math.max(a, b), sign: -1 });

/** 6个-7个百分点: the first says less of their unit. */
const isSameUnit = (low: Unit, high: Unit | null): boolean =>
  high !== null && (low.base === high.base || (low.form === PLAIN_MEASURE && high.form.startsWith(PLAIN_MEASURE)));

const signs = words("sign");

/** -8~|-3℃: where the digits of an upper end below nought begin; only behind a lower end that is below it too. */
function belowNought(marks: Marks, low: Numeral, at: number): number | null {
  const sign = marks.at(signs, at);
  return sign?.entry.as.sign === -1 && marks.before(signs, low.start)?.entry.as.sign === -1 ? sign.end : null;
}

/** 从9家|到16家 */
const openings = words("level-opening");
/** 3亿元与5亿元之间, 从3万元到5万元不等 */
const between = words("between");

/** How far in front of the first figure 从 may stand. */
const FROM = 12;

/** 从9家到16家 are two levels and 3亿元和5亿元 two figures, unless 之间 or 不等 stands behind. */
function namesTwo(marks: Marks, { start }: Numeral, { start: highAt }: Numeral, high: Quantity): boolean {
  if (marks.at(between, high.end) !== null) return false;
  const joint = marks.text.charAt(highAt - 1);
  if (AND.includes(joint)) return true;
  return isRangeWord(joint) && marks.last(openings, Math.max(0, start - FROM), start) !== null;
}

const AND = "和与";

/** Where the higher end begins: behind a range sign, （含） or 和. */
function jointEnd(text: string, lowEnd: number): number | null {
  // Asked of every number; hardly one is followed by any of them.
  if (!JOINT_BEGINNINGS.has(text.charCodeAt(lowEnd))) return null;
  const joint = text.startsWith(INCLUDED, lowEnd) ? lowEnd + INCLUDED.length : lowEnd;
  return rangeSignEnd(text, joint) ?? (AND.includes(text[joint] ?? "\0") ? joint + 1 : null);
}

/** $100-500: the currency in front of the first is that of both. */
function moneyWithSign(marks: Marks, low: Numeral, high: Numeral): Quantity | null {
  const { start, coefficientEnd: end, script, value } = high;
  const currency = low.script === "digits" && script === "digits" ? currencyBefore(marks, low, null) : null;
  return currency === null ? null : quantity({ start, end, form: "amount", script, value, currency });
}

/** 1万元（含）-5万元 */
const INCLUDED = "（含）";

const JOINT_BEGINNINGS = unitsOf(`${INCLUDED.charAt(0)} ${RANGE_SIGNS}${AND}`);

/** x-x%: a range of masked figures, only of shares, since X-X月 is a span of months. */
const masked = (low: Numeral, second: Quantity): Quantity =>
  quantity({
    ...second,
    start: low.start,
    form: "range",
    script: "mask",
    masked: true,
    value: null,
    upper: null,
    sign: 0,
  });

/** The end of the range sign that stands at `at`: one, or a dash written twice; blanks may stand round it. */
function rangeSignEnd(text: string, at: number): number | null {
  const signAt = text[at] === " " ? at + 1 : at;
  const sign = text.charAt(signAt);
  if (!isRangeSign(sign)) return null;
  const end = (sign === "—" || sign === "-") && text[signAt + 1] === sign ? signAt + 2 : signAt + 1;
  return text[end] === " " ? end + 1 : end;
}
