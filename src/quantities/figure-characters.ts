import { NUMERAL } from "./numeral.js";

/** What a character may begin: a number in digits, a mask, a Chinese numeral, or a share whose number is lost. */
export const NONE = 0;
export const DIGITS = 1;
export const MASK = 2;
export const CHINESE = 3;
export const LOST = 4;

const kind = new Uint8Array(0x10000);
for (const c of "0123456789") kind[c.charCodeAt(0)] = DIGITS;
for (const c of NUMERAL) kind[c.charCodeAt(0)] = CHINESE;
for (const c of "Xx×*□■○●＿_某") kind[c.charCodeAt(0)] = MASK;
for (const c of "半数几") kind[c.charCodeAt(0)] = CHINESE;
kind["%".charCodeAt(0)] = LOST;

export const kindAt = (text: string, at: number): number =>
  at < text.length ? (kind[text.charCodeAt(at)] ?? NONE) : NONE;

/** 百 千 万 亿, by code unit. */
export const multiplies = new Uint8Array(0x10000);
for (const c of "百千万亿") multiplies[c.charCodeAt(0)] = 1;

/** Longer runs of numerals name no number. */
export const LONGEST_NUMERAL = 24;

/** Chinese characters. */
export const HAN = /[\u4e00-\u9fff]/;

/** What a sticky pattern matches at `at`, or null. */
export function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
