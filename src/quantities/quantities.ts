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
    const found = readFrom(marks, numerals, i);
    // 产业1、18.2：37：44.3: the heading ends at the first colon, and what it cuts through is no figure of its.
    if (found.end > to) return;
    for (const quantity of found.quantities) {
      // 3个-5个: what joins two figures is no sign.
      const joins = quantity.sign !== 0 && lastEnd === quantity.start - 1;
      lastEnd = quantity.end;
      yield joins ? { ...quantity, sign: 0 } : quantity;
    }
    if (found.broken !== null) broken.push(found.broken);
    at = found.end;
  }
}

/** What the numeral is part of, and where it ends. */
interface Found {
  readonly end: number;
  readonly quantities: readonly Quantity[];
  readonly broken: Span | null;
}

function readFrom(marks: Marks, numerals: NumeralList, i: number): Found {
  const numeral = numerals.at(i);
  if (numeral === undefined) return { end: 0, quantities: [], broken: null };
  const ratio = ratioFrom(marks, numerals, i);
  if (ratio !== null) return { end: ratio.end, quantities: ratio.parts, broken: null };
  const broken = brokenNumber(marks, numerals, i);
  if (broken !== null) return { end: broken.end, quantities: [], broken };
  const amount = amountOf(marks, numeral);
  const found =
    fractionFrom(marks, numerals, i) ??
    (amount === null ? spokenRange(marks, numeral, (place) => startingAt(numerals, i + 1, place)) : null) ??
    rangeOf(marks, numeral, amount, (place) => startingAt(numerals, i + 1, place)) ??
    amount ??
    listedOf(marks, numerals, i) ??
    unitlessOf(marks, numeral);
  if (found !== null) return { end: found.end, quantities: [found], broken: null };
  return { end: joinedEnd(marks, numerals, i), quantities: [], broken: null };
}

/** The numeral that starts at a place, where one does. */
function startingAt(numerals: NumeralList, from: number, place: number): Numeral | null {
  for (let i = from; ; i++) {
    const numeral = numerals.at(i);
    if (numeral === undefined || numeral.start > place) return null;
    if (numeral.start === place) return numeral;
  }
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
