import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { type Numeral, type Quantity, quantity, type Unit } from "./quantity.js";
import { unitAt, unitNamed } from "./units.js";

const fractionWords = words("fraction-word");

/** 百分之五点二, 千分之三, 三分之二, 七成五, 一半. `next` is the numeral behind the first one. */
export function fractionOf(marks: Marks, first: Numeral, next: Numeral | undefined): Quantity | null {
  if (first.script !== "chinese") return null;
  if (marks.at(fractionWords, first.start) !== null) return fraction(first, first.end, first.value, null);
  if (next === undefined || next.script !== "chinese" || next.value === null) return null;
  const { text } = marks;
  const end = next.coefficientEnd;
  if (next.start === first.coefficientEnd + PARTS.length && text.startsWith(PARTS, first.coefficientEnd)) {
    const denominator = first.value ?? 0;
    const sign = RATES.get(denominator);
    if (sign !== undefined && first.coefficientEnd - first.start === 1)
      return fraction(first, end, next.value, unitNamed(sign));
    return next.value > denominator ? null : fraction(first, end, next.value / denominator, null);
  }
  // 七成五, not 七成五个村
  const tenths = unitAt(marks, first.end)?.unit;
  if (tenths?.form !== "成" || next.start !== first.end + 1 || unitAt(marks, next.end) !== null) return null;
  if (first.value === null || first.value > 9 || next.value > 9) return null;
  const value = first.value + next.value / 10;
  return { ...fraction(first, end, value, tenths), unitSpans: [{ start: first.end, end: first.end + 1 }] };
}

const PARTS = "分之";

/** Denominators that have a sign of their own. */
const RATES: ReadonlyMap<number, string> = new Map([
  [100, "%"],
  [1000, "‰"],
]);

const fraction = ({ start }: Numeral, end: number, value: number | null, unit: Unit | null): Quantity =>
  quantity({ start, end, form: "fraction", script: "chinese", value, unit });
