import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { unitsOf } from "../text/unit-set.js";
import type { NumeralList } from "./numeral-window.js";
import { type Numeral, type Quantity, quantity } from "./quantity.js";

/** A run of numbers with ratio marks between: a figure each where they are shares of a whole, none for any other. */
export interface Ratio {
  readonly end: number;
  readonly parts: readonly Quantity[];
}

const RATIO_MARKS = unitsOf("：∶︰:");
const MOST_PARTS = 5;
/** How much of the sentence in front is asked whether it speaks of shares. */
const REACH = 40;
/** Shares of a whole add up to it, but for rounding; 1.68∶1 is a proportion of two amounts. */
const WHOLE = { least: 95, most: 105 };
/** 粮经比6:4: two shares in tenths. */
const TENTHS = 10;

/** 18.7:37.7:43.6 where the sentence speaks of shares. Null where no ratio mark follows the first number. */
export function ratioFrom(marks: Marks, numerals: NumeralList, at: number): Ratio | null {
  // Asked of every number; hardly one has a mark behind it.
  if (!RATIO_MARKS.has(marks.text.charCodeAt(numerals.at(at)?.coefficientEnd ?? marks.text.length))) return null;
  const run = runFrom(marks.text, numerals, at);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < 2) return null;
  const sum = run.reduce(
    (total: number | null, { value }) => (total === null || value === null ? null : total + value),
    0,
  );
  const shares =
    speaksOfShares(marks, first.start) &&
    (sum === null || (sum >= WHOLE.least && sum <= WHOLE.most) || (sum === TENTHS && run.length === 2));
  const parts = shares
    ? run.map(({ start, coefficientEnd: end, script, value }, part) =>
        quantity({ start, end, form: "ratio-part", script, value, part, parts: run.length }),
      )
    : [];
  return { end: last.coefficientEnd, parts };
}

function runFrom(text: string, numerals: NumeralList, first: number): Numeral[] {
  const run: Numeral[] = [];
  for (let i = first; run.length < MOST_PARTS; i++) {
    const next = numerals.at(i);
    const last = run.at(-1);
    if (next === undefined || next.script === "chinese") break;
    if (last !== undefined && (next.start !== last.coefficientEnd + 1 || next.script !== last.script)) break;
    run.push(next);
    if (!RATIO_MARKS.has(text.charCodeAt(next.coefficientEnd))) break;
  }
  return run;
}

const cues = words("ratio-cue");

/** Whether the sentence says so in front of the ratio. */
function speaksOfShares(marks: Marks, at: number): boolean {
  const from = Math.max(0, at - REACH);
  const before = marks.text.slice(from, at);
  const sentence = from + Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1;
  return marks.last(cues, sentence, at) !== null;
}
