import { CAPITAL_NUMERALS, MASKS, MORE_THAN, NUMERALS, VAGUE_NUMERALS } from "../text/characters.js";
import { multiplierOf } from "../text/numerals.js";
import { UnitMap } from "../text/unit-map.js";
import { UnitSet } from "../text/unit-set.js";

/** What a character may begin: a number in digits, a mask or a Chinese numeral. */
export const NONE = 0;
export const DIGITS = 1;
export const MASK = 2;
export const CHINESE = 3;

const IN_CHINESE = `${NUMERALS}兆廿卅${CAPITAL_NUMERALS}${VAGUE_NUMERALS}`;
const kind = new Map<number, number>();
const set = (characters: string, to: number): void => {
  for (const c of characters) kind.set(c.charCodeAt(0), to);
};
set("0123456789", DIGITS);
set(IN_CHINESE, CHINESE);
set(MASKS, MASK);
const kinds = new UnitMap(kind);
/** What a number may begin with: any of these, or the point of one without a digit in front of it. */
export const BEGINNINGS = new UnitSet([".".charCodeAt(0), ...kind.keys()]);

export const kindAt = (text: string, at: number): number => (at < text.length ? kinds.of(text.charCodeAt(at)) : NONE);

/** 十 to 兆 */
export const MULTIPLIERS = [...IN_CHINESE].filter((c) => multiplierOf(c) !== null).join("");

/** What numbers of ten thousand and more are said in. */
export const MYRIADS = "万亿";
/** 三点五, 三分之二, 负三 */
export const SPOKEN_POINT = "点";
export const PARTS_OF = "分之";
export const SPOKEN_MINUS = "负";

/** 壹 贰 …: a numeral only together with others of its kind. */
export const isCapital = (c: string): boolean => c !== "" && CAPITAL_NUMERALS.includes(c);

/** 余 多 几 来 behind a number: somewhat more than it says. */
export const isApproximate = (c: string | undefined): boolean => c !== undefined && MORE_THAN.includes(c);

/** What a sticky pattern matches at `at`, or null. */
export function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
