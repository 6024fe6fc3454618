import type { Figure } from "../sheet.js";
import { dimensionOf } from "./form.js";
import type { Subject } from "./subject.js";

/** A number that nobody rounds and both say: 204个, 1007所. */
export const isSameNumber = (a: Subject, b: Subject): boolean => sharedDigits(a, b) >= leastDigits;

/** So many digits the number has that both say, those left out that rounding leaves; 0 where they say two. */
export function sharedDigits({ figure: a }: Subject, { figure: b }: Subject): number {
  if (a.value === null || a.value !== b.value || !isOneUnit(a, b)) return 0;
  const digits = String(a.value).replace(NO_DIGITS, "");
  const exact = digits.replace(ROUND, "");
  // 1500家 is as round as 15家 is not.
  return exact.length >= leastDigits || exact === digits ? exact.length : 0;
}
/** 461个, 461项: things are counted by whichever word. */
const isOneUnit = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit || (dimensionOf(a) === "count" && dimensionOf(b) === "count");
const NO_DIGITS = /^0\.0*|[.-]/g;
const ROUND = /0+$/;
const leastDigits = 3;
