import { CAPITAL_NUMERALS, PLAIN_NUMERALS } from "../../text/characters.js";
import {
  EARTHLY_BRANCHES,
  HEAVENLY_STEMS,
  JAPANESE_CAPITALS,
  TRADITIONAL_CAPITALS,
} from "../../text/numeral-series.js";
import { chineseNumeral } from "../../text/numerals.js";
import { countingIn, digitsIn, type Numerals } from "./counting.js";

/**
 * What Word shows for a number in one of its formats (ST_NumberFormat): the standard's text and where Word departs from it
 * (MS-OI29500, MS-DOCX). A number that a format has no sign for is decimal, as are formats of languages that no Chinese
 * document numbers in.
 */
export function formatNumber(n: number, format: string): string {
  const write = formats.get(format);
  if (write === undefined) return String(n);
  return write(n) ?? String(n);
}

/** Null where the format ends before the number. */
type Write = (n: number) => string | null;

/** The signs of a list, for 1 and what follows. */
const oneOf =
  (signs: readonly string[]): Write =>
  (n) =>
    signs[n - 1] ?? null;

const codes = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(first + i));

/** aa, bb behind z. */
const letters =
  (first: number): Write =>
  (n) => {
    const times = Math.ceil(n / 26);
    if (n < 1 || times > mostRepeated) return null;
    return String.fromCharCode(first + ((n - 1) % 26)).repeat(times);
  };

/** Word's label of a level has no more characters. */
const mostRepeated = 31;

const roman =
  (isUpper: boolean): Write =>
  (n) => {
    if (n < 1 || n > largestRoman) return null;
    let rest = n;
    let text = "";
    for (const [value, sign] of romanSigns) {
      text += sign.repeat(Math.floor(rest / value));
      rest %= value;
    }
    return isUpper ? text : text.toLowerCase();
  };

const largestRoman = 32767;
const romanSigns: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}

/** 零, which fills a gap in a count. */
const nought = chineseNumeral(0);
const plain: Numerals = { signs: PLAIN_NUMERALS, zero: nought, leadingOne: "units", filled: true };
const legal: Numerals = { signs: CAPITAL_NUMERALS, zero: nought, leadingOne: "always", filled: true };

/** 十, 二十一, and from a hundred on digit by digit: 一○○. */
const shortCounting: Write = (n) => (n > 0 && n < 100 ? countingIn(n, plain) : digitsIn(n, "○"));

const stems = [...HEAVENLY_STEMS];
const branches = [...EARTHLY_BRANCHES];

const formats: ReadonlyMap<string, Write> = new Map<string, Write>([
  ["none", () => ""],
  ["bullet", () => ""],
  ["decimalZero", (n) => String(n).padStart(2, "0")],
  ["upperLetter", letters(0x41)],
  ["lowerLetter", letters(0x61)],
  ["upperRoman", roman(true)],
  ["lowerRoman", roman(false)],
  ["ordinal", ordinal],
  ["hex", (n) => n.toString(16).toUpperCase()],
  ["numberInDash", (n) => `- ${n} -`],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["decimalEnclosedCircle", oneOf(codes(0x2460, 20))],
  // Word's second format of circled numbers ends with ⑩.
  ["decimalEnclosedCircleChinese", oneOf(codes(0x2460, 10))],
  ["decimalEnclosedParen", oneOf(codes(0x2474, 20))],
  ["decimalEnclosedFullstop", oneOf(codes(0x2488, 20))],
  // In parentheses, not in circles, whatever its name says.
  ["ideographEnclosedCircle", oneOf(codes(0x3220, 10))],
  ["chineseCounting", shortCounting],
  ["taiwaneseCounting", shortCounting],
  ["chineseCountingThousand", (n) => countingIn(n, plain)],
  ["taiwaneseCountingThousand", (n) => countingIn(n, plain)],
  ["japaneseCounting", (n) => countingIn(n, { ...plain, leadingOne: "never", filled: false })],
  ["chineseLegalSimplified", (n) => countingIn(n, legal)],
  ["ideographLegalTraditional", (n) => countingIn(n, { ...legal, signs: TRADITIONAL_CAPITALS, filled: false })],
  ["japaneseLegal", (n) => countingIn(n, { ...legal, signs: JAPANESE_CAPITALS, filled: false })],
  ["ideographDigital", (n) => digitsIn(n, "〇")],
  ["japaneseDigitalTenThousand", (n) => digitsIn(n, "〇")],
  ["taiwaneseDigital", (n) => digitsIn(n, "○")],
  ["koreanDigital2", (n) => digitsIn(n, nought)],
  ["ideographTraditional", oneOf(stems)],
  ["ideographZodiac", oneOf(branches)],
  // 甲子, 乙丑 … 癸亥: both wheels turn.
  [
    "ideographZodiacTraditional",
    oneOf(Array.from({ length: 60 }, (_, i) => `${stems[i % 10] ?? ""}${branches[i % 12] ?? ""}`)),
  ],
]);

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}
