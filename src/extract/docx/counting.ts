import { PLAIN_NUMERALS } from "../../text/characters.js";

/** A way to spell numbers in Chinese characters. */
export interface Numerals {
  /** The digits from one to nine, then ten, a hundred, a thousand. */
  readonly signs: string;
  readonly zero: string;
  /** Whether a one stands in front of its ten, hundred, thousand: never (百), but for 十 to 十九 (一百一十), always (壹拾). */
  readonly leadingOne: "never" | "units" | "always";
  /** Whether a gap is filled: 一百零一. */
  readonly filled: boolean;
}

/** The number spelled out; null from ten thousand on, where no report's headings go. */
export function countingIn(n: number, numerals: Numerals): string | null {
  if (n === 0) return numerals.zero;
  if (n < 0 || n >= 10_000) return null;
  let text = "";
  let isGap = false;
  for (const power of [3, 2, 1, 0]) {
    const digit = Math.floor(n / 10 ** power) % 10;
    if (digit === 0) {
      isGap = text !== "";
      continue;
    }
    if (isGap && numerals.filled) text += numerals.zero;
    isGap = false;
    text += placed(digit, power, n, numerals);
  }
  return text;
}

function placed(digit: number, power: number, n: number, { signs, leadingOne }: Numerals): string {
  const unit = power === 0 ? "" : (signs[8 + power] ?? "");
  const isBare = digit === 1 && power > 0 && (leadingOne === "never" || (leadingOne === "units" && n < 20));
  return isBare ? unit : (signs[digit - 1] ?? "") + unit;
}

/** Digit by digit: 二〇. */
export const digitsIn = (n: number, zero: string): string =>
  [...String(n)].map((digit) => (digit === "0" ? zero : (PLAIN_NUMERALS[Number(digit) - 1] ?? digit))).join("");
