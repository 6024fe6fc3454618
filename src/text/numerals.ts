import { CAPITAL_NUMERALS, PLAIN_NUMERALS } from "./characters.js";

/** Chinese numerals as numbers and back: the one reader for ordinals, years and figures. */

const DIGITS: ReadonlyMap<string, number> = new Map([..."零一二三四五六七八九"].map((c, i) => [c, i]));
const DIGIT_OF: ReadonlyMap<string, number> = new Map([...DIGITS, ["〇", 0], ["○", 0], ["两", 2]]);
/** Multipliers within a section of four places, and those that close one. */
const TEN: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const MYRIAD: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
  ["兆", 1e12],
]);
/** 廿五 is 25; 壹佰贰拾 is 120. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...CAPITAL_NUMERALS].map((c, i) => [c, PLAIN_NUMERALS.charAt(i)] as const),
  ["廿", "二十"],
  ["卅", "三十"],
]);

/** A numeral without the characters of cheques and of calendars. */
export function plainNumeral(run: string): string {
  let out = "";
  for (const c of run) out += PLAIN.get(c) ?? c;
  return out;
}

/** The power of ten that a code unit stands for, 0 for none: asked behind every number. */
const POWERS = new Uint8Array(0x10000);
for (const [c, n] of [...TEN, ...MYRIAD]) POWERS[c.charCodeAt(0)] = Math.round(Math.log10(n));

/** What a character multiplies the number in front of it by: 万 10000; null for any other character. */
export const multiplierOf = (c: string): number | null => {
  const power = c.length === 1 ? (POWERS[c.charCodeAt(0)] ?? 0) : 0;
  return power === 0 ? null : 10 ** power;
};

/**
 * The number that a Chinese numeral names: 三千五百 3500, 一万五千亿, 一百二 120, 五点二 5.2; a run that starts with a
 * multiplier counts one of it (百 in 百余户). Null for what is no numeral (一二五, 十五五).
 */
export function chineseNumber(run: string): number | null {
  const point = run.indexOf("点");
  if (point >= 0) {
    const whole = chineseNumber(run.slice(0, point));
    const fraction = chineseDigits(run.slice(point + 1));
    return whole === null || fraction === null ? null : Number(`${whole}.${fraction}`);
  }
  if (namesPlaces(run)) return Number(chineseDigits(run));
  const sum = new NumeralSum();
  for (const c of run) if (!sum.add(c)) return null;
  return sum.total(run.at(-2) ?? "");
}

/** 一〇八, 四二〇: digits one by one, which only the sign of nought shows; 一二五 is a slogan. */
const namesPlaces = (run: string): boolean => run.length > 2 && PLACES.test(run) && chineseDigits(run) !== null;
const PLACES = /^[^\u3007\u25cb](?=.{2}).*[\u3007\u25cb]/u;

/** 三五 in 三五个, 两三 in 两三百人, 五六 in 十五六个, 四五 in 三万四五千人: two digits in a row name a span. */
export function chineseSpan(run: string): readonly [lower: number, upper: number] | null {
  // 十二点三四 is a decimal, 一二〇 a row of digits.
  if (run.includes("点") || namesPlaces(run)) return null;
  for (let at = 0; at + 1 < run.length; at++) {
    const [first, second] = [DIGIT_OF.get(run[at] ?? ""), DIGIT_OF.get(run[at + 1] ?? "")];
    if (first === undefined || second === undefined) continue;
    if (first === 0 || second <= first || second - first > (at === 0 ? 2 : 1)) return null;
    const lower = chineseNumber(run.slice(0, at + 1) + run.slice(at + 2));
    const upper = chineseNumber(run.slice(0, at) + run.slice(at + 1));
    return lower === null || upper === null ? null : [lower, upper];
  }
  return null;
}

/** Chinese digits one by one: 二〇二一 is "2021"; null where another character stands among them. */
function chineseDigits(run: string): string | null {
  let out = "";
  for (const c of run) {
    const digit = DIGIT_OF.get(c);
    if (digit === undefined) return null;
    out += digit;
  }
  return out === "" ? null : out;
}

/** Letters and a full-width zero that stand for 〇 in years, and a digit among the Chinese ones. */
const ZEROS = /[OoＯ0]/g;

/** 二〇二一, also with the letter O in place of 〇: the year that four Chinese digits name, null for anything else. */
export function yearOfChineseDigits(run: string): number | null {
  if (run.length !== 4 || (run[0] !== "一" && run[0] !== "二") || run.includes("两")) return null;
  const digits = chineseDigits(run.replace(ZEROS, "〇"));
  return digits === null ? null : Number(digits);
}

/**
 * The number that a canonical Chinese numeral from 一 to 九十九 names, null for any other string. 一二五 and
 * 二三 are no numerals: 聚力一二五、奋力上台阶 is a slogan and no fifth heading.
 */
export const chineseOrdinal = (numeral: string): number | null => ORDINALS.get(numeral) ?? null;

/** 第三 */
export const ORDINAL_SIGN = "第";

/** The number that digits or a Chinese numeral count: 3, 十二, 两. Null where they count none. */
export const countOf = (numeral: string): number | null =>
  /^\d+$/u.test(numeral) ? Number(numeral) : numeral === TWO_OF ? 2 : chineseOrdinal(numeral);

/** A number as it counts things: 两个, 三个. */
export const countNumeral = (n: number): string => (n === 2 ? TWO_OF : chineseNumeral(n));

const TWO_OF = "两";

/** The canonical Chinese numeral of a number from 1 to 999: 十五, 一百零一, 一百一十. */
export function chineseNumeral(n: number): string {
  if (n < 10) return SPELLED[n] ?? "";
  if (n >= 100) return spelledHundreds(n);
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? "" : SPELLED[tens]}十${n % 10 === 0 ? "" : SPELLED[n % 10]}`;
}

const SPELLED = [...DIGITS.keys()];

function spelledHundreds(n: number): string {
  const hundreds = `${SPELLED[Math.floor(n / 100)]}百`;
  const rest = n % 100;
  if (rest === 0) return hundreds;
  // 一百零五, 一百一十五: behind a hundred a ten is said with its one.
  return `${hundreds}${rest < 10 ? SPELLED[0] : rest < 20 ? SPELLED[1] : ""}${chineseNumeral(rest)}`;
}

/** A year digit by digit, as a date has it: 二〇二一. */
export const yearInChineseDigits = (year: number): string =>
  [...String(year)].map((digit) => (digit === "0" ? "〇" : SPELLED[Number(digit)])).join("");

const ORDINALS = new Map<string, number>(Array.from({ length: 99 }, (_, i) => [chineseNumeral(i + 1), i + 1]));

/** Adds up a numeral from left to right: closed sections, the section of four places, and the digit that waits. */
class NumeralSum {
  private closed = 0;
  private section = 0;
  private digit: number | null = null;
  /** The last multiplier within the section: the next must be smaller. */
  private scale = Number.POSITIVE_INFINITY;
  private zero = false;

  /** False for what cannot follow. */
  add(c: string): boolean {
    const digit = DIGIT_OF.get(c);
    if (digit !== undefined) return this.addDigit(digit);
    const ten = TEN.get(c);
    if (ten !== undefined) return this.addTen(ten);
    const myriad = MYRIAD.get(c);
    return myriad !== undefined && this.addMyriad(myriad);
  }

  /** 一百二 is 120, 两万五 is 25000; 一百零二 is 102, 十二 is 12. */
  total(lastMultiplier: string): number {
    const step = multiplierOf(lastMultiplier);
    const { digit } = this;
    if (digit === null) return this.closed + this.section;
    const short = !this.zero && step !== null && step > 10;
    return this.closed + this.section + (short ? digit * (step / 10) : digit);
  }

  private addDigit(digit: number): boolean {
    if (this.digit !== null) return false;
    if (digit === 0) this.zero = true;
    else this.digit = digit;
    return true;
  }

  private addTen(ten: number): boolean {
    if (this.digit === null && this.section > 0 && ten !== 10) return false;
    if (ten >= this.scale) return false;
    this.section += (this.digit ?? 1) * ten;
    this.digit = null;
    this.scale = ten;
    this.zero = false;
    return true;
  }

  private addMyriad(myriad: number): boolean {
    this.section += this.digit ?? 0;
    if (this.section === 0 && this.closed === 0) this.section = 1;
    // 一万五千亿: a smaller multiplier in front of a larger one belongs to its coefficient.
    this.closed =
      this.closed > 0 && this.closed < myriad
        ? (this.closed + this.section) * myriad
        : this.closed + this.section * myriad;
    this.section = 0;
    this.digit = null;
    this.scale = Number.POSITIVE_INFINITY;
    this.zero = false;
    return true;
  }
}
