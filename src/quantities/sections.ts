import type { Marks } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import { ORDINAL_NUMERALS } from "../text/characters.js";
import { chineseNumber, multiplierOf } from "../text/numerals.js";
import type { Coefficient } from "./quantity.js";

const section = pattern("numeral-section.digits");
const MYRIAD = 1e4;

/** 2千3百|万元, 1千零5十|万: digits with the multipliers of a section in front of the one that closes it; the first digit ends at `end`. */
export function sectionAt({ text }: Marks, at: number, end: number): Coefficient | null {
  const by = multiplierOf(text.charAt(end));
  if (end !== at + 1 || by === null || by >= MYRIAD) return null;
  const run = section.at(text, at)?.[0] ?? null;
  if (run === null) return null;
  const value = chineseNumber(run.replace(/\d/g, (digit) => ORDINAL_NUMERALS.charAt(Number(digit) - 1)));
  const to = at + run.length;
  return value === null ? null : { end: to, value, upper: null, script: "digits", scaleFrom: to, approximate: false };
}
