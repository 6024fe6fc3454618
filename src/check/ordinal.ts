import { chineseOrdinal } from "../text/numerals.js";

/** The number that digits or a Chinese numeral name; null where they name none. */
export const arabicOrChinese = (numeral: string): number | null =>
  /^\d+$/u.test(numeral) ? Number(numeral) : numeral === "两" ? 2 : chineseOrdinal(numeral);
