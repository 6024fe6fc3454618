import { FIRST_IDEOGRAPH, isBlank, isWide, LAST_IDEOGRAPH } from "./characters.js";

/** Columns that a character takes, 0 for a blank: one answer for loops that see every character of a report. */
export function columnsOf(code: number): number {
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return 2;
  if (isBlank(code)) return 0;
  return isWide(code) ? 2 : 1;
}
