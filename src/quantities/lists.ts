import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { amountOf } from "./amounts.js";
import type { NumeralList } from "./numeral-window.js";
import { type Numeral, type Quantity, quantity } from "./quantity.js";
import { signBefore } from "./signs.js";

const joints = words("number-joint");
const dealing = words("dealing");

/** Longer lists than this are no lists of figures. */
const LONGEST_LIST = 12;
/** How far in front of the first number 分别 may stand. */
const REACH = 16;

/**
 * A number in a list whose one unit stands behind the last: 高于全市11.2、7.4、9.4个百分点, 分别增加21、13和76人. Numbers
 * without a decimal point make one only behind 分别, since 1、2个村 begins with a numbering.
 */
export function listedOf(marks: Marks, numerals: NumeralList, i: number): Quantity | null {
  const numeral = numerals.at(i);
  if (numeral?.script !== "digits") return null;
  const { start, coefficientEnd: end, value, script } = numeral;
  if (!marks.text.slice(start, end).includes(".") && !isDealtOut(marks, start)) return null;
  const last = lastOf(marks, numerals, i);
  const amount = last === null ? null : amountOf(marks, last);
  if (amount === null || amount.unit === null) return null;
  const { unit, unitSpans, scale } = amount;
  return quantity({
    start,
    end,
    form: "amount",
    script,
    value,
    scale,
    unit,
    unitSpans,
    sign: signBefore(marks, start, unit),
  });
}

/** The first number of the list that something follows which is no joint. */
function lastOf(marks: Marks, numerals: NumeralList, first: number): Numeral | null {
  for (let i = first; i < first + LONGEST_LIST; i++) {
    const [here, next] = [numerals.at(i), numerals.at(i + 1)];
    if (here === undefined) return null;
    const joint = here.end === here.coefficientEnd ? marks.at(joints, here.end) : null;
    if (joint === null) return i === first ? null : here;
    if (next?.script !== "digits" || next.start !== joint.end) return null;
  }
  return null;
}

const CLAUSE_MARK = /[，。；：]/;

/** 分别 stands in front of the number, within its clause. */
function isDealtOut(marks: Marks, at: number): boolean {
  const word = marks.last(dealing, Math.max(0, at - REACH), at);
  return word !== null && !CLAUSE_MARK.test(marks.text.slice(word.end, at));
}
