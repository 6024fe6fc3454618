import type { Marks } from "../lexicon/marks.js";
import type { Span } from "../text/span.js";
import { amountOf } from "./amounts.js";
import { brokenNumber } from "./damaged.js";
import { fractionFrom } from "./fractions.js";
import { listedOf } from "./lists.js";
import type { NumeralList, NumeralWindow } from "./numeral-window.js";
import type { Numeral, Quantity } from "./quantity.js";
import { rangeOf } from "./ranges.js";
import { ratioFrom } from "./ratios.js";
import { spokenRange } from "./spoken-ranges.js";
import { unitlessOf } from "./unitless.js";
import { unitAt } from "./units.js";

/**
 * Second pass: numbers to quantities, none beyond `to`. Linear: every number is looked at once.
 *
 * @param broken takes numbers that are damaged in the source and are not guessed: 5 9亿元
 */
export function* quantitiesOf(marks: Marks, numerals: NumeralWindow, to: number, broken: Span[]): Generator<Quantity> {
  let at = 0;
  let lastEnd: number | null = null;
  for (let i = 0; ; i++) {
    numerals.pass(i);
    const numeral = numerals.at(i);
    if (numeral === undefined) return;
    if (numeral.start < at) continue;
    const ratio = ratioFrom(marks, numerals, i);
    const damage = ratio === null ? brokenNumber(marks, numerals, i) : null;
    const one = ratio === null && damage === null ? quantityFrom(marks, numerals, i, numeral) : null;
    const end = (ratio ?? damage ?? one)?.end ?? joinedEnd(marks, numerals, i);
    // 产业1、18.2：37：44.3: the heading ends at the first colon, and what it cuts through is no figure of its.
    if (end > to) return;
    if (one !== null) {
      yield apart(one, lastEnd);
      lastEnd = one.end;
    } else if (ratio !== null)
      for (const part of ratio.parts) {
        yield part;
        lastEnd = part.end;
      }
    if (damage !== null) broken.push(damage);
    at = end;
  }
}

/** 3个-5个: what joins two figures is no sign. */
const apart = (one: Quantity, lastEnd: number | null): Quantity =>
  one.sign !== 0 && lastEnd === one.start - 1 ? { ...one, sign: 0 } : one;

/** The quantity that a numeral makes, with those behind it; null where it measures nothing. */
function quantityFrom(marks: Marks, numerals: NumeralList, i: number, numeral: Numeral): Quantity | null {
  const amount = amountOf(marks, numeral);
  return (
    fractionFrom(marks, numerals, i) ??
    (amount === null ? spokenRange(marks, numerals, i, numeral) : null) ??
    rangeOf(marks, numerals, i, numeral, amount) ??
    amount ??
    listedOf(marks, numerals, i) ??
    unitlessOf(marks, numeral)
  );
}

/** Behind a number without a unit: 0731-88123456 and 1-10月 are passed over as a whole. */
function joinedEnd(marks: Marks, numerals: NumeralList, i: number): number {
  const { text } = marks;
  let end = numerals.at(i)?.coefficientEnd ?? 0;
  for (let k = i + 1; ; k++) {
    const next = numerals.at(k);
    if (next?.script !== "digits" || next.start !== end + 1 || !JOINS.test(text.charAt(end))) return end;
    if (unitAt(marks, next.end) !== null) return end;
    end = next.coefficientEnd;
  }
}

const JOINS = /[-—–~～.：/]/;
