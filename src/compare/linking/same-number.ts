import type { Subject } from "./subject.js";

/** A number that nobody rounds and both say: 204个, 1007所. */
export function isSameNumber({ figure: a }: Subject, { figure: b }: Subject): boolean {
  if (a.value === null || a.value !== b.value || a.unit !== b.unit) return false;
  const digits = String(a.value).replace(NO_DIGITS, "").replace(ROUND, "");
  return digits.length >= leastDigits;
}
const NO_DIGITS = /^0\.0*|[.-]/g;
const ROUND = /0+$/;
const leastDigits = 3;
