import { SIMPLIFIED, TRADITIONAL } from "./traditional.js";
import { UnitSet } from "./unit-set.js";

/**
 * What single characters are, by UTF-16 code unit. Tables over the whole range, since every stage asks these
 * questions of every character of a report.
 */

const BLANK = 1;
const WIDE = 2;
const BREAK = 4;
const DIGIT = 8;
const LATIN = 16;
const HAN = 32;
const SENTENCE_END = 64;
const MASK = 128;
const IDEOGRAPH = WIDE | HAN;
export const FIRST_IDEOGRAPH = 0x3400;
export const LAST_IDEOGRAPH = 0x9fff;

/** A cross that stands for a digit. */
const CROSSES = "Xx×";
/** What stands for a digit or a name that was taken out: X万元, xx.x%, **镇, 20□□年, 某县. */
export const MASKS = `${CROSSES}*□■○●◯＿_某`;
/** What stands between the two ends of a range: 5-6%, 1～9月, 2016至2020年. */
export const RANGE_SIGNS = "-—–―−~～〜∼至到─";
/** The Chinese digits and what multiplies them. */
export const NUMERALS = "零〇○一二两三四五六七八九十百千万亿";
/** The numerals of cheques, and each in its plain form: 壹佰贰拾万元. Alone most of them are words: 队伍, 大陆, 收拾. */
export const CAPITAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾佰仟";
export const PLAIN_NUMERALS = "一二三四五六七八九十百千";
/** The numerals of cheques that are parts of no common word. */
export const UNMISTAKABLE_CAPITALS = "壹贰叁柒捌玖";

/** 半亩, 三个半小时 */
export const HALF = "半";
/** Some tens: 几十户 behind a hundred as well (一百几十), 数百人 in front only. */
export const SOME = "几";
const SEVERAL = "数";
export const SOME_OR_SEVERAL = `${SEVERAL}${SOME}`;
/** Begin a figure and are no numerals: 半年, 数十户, 几百人. */
export const VAGUE_NUMERALS = `${HALF}${SOME_OR_SEVERAL}`;
/** The measure word of anything that has none of its own. */
export const PLAIN_MEASURE = "个";
/** Behind the number of a year; in front of the noun of what was said. */
export const YEAR = "年";
export const OF = "的";
/** Behind a number: somewhat more than it says. */
export const MORE_THAN = "余多几来馀";
/** What a numeral goes on with that is none: 百分之五, 五点二, 十数户. */
export const NUMERAL_JOINTS = "分点数又和与";
/** The numerals that ordinals below a hundred are made of. */
export const ORDINAL_NUMERALS = "一二三四五六七八九十";

/** Classes of characters by the name that a pattern of the lexicon gives them, as parts of a regular expression. */
export const CHARACTER_CLASSES: Readonly<Record<string, string>> = {
  han: "[\\u3400-\\u9fff]",
  digit: "[0-9]",
  latin: "[A-Za-z]",
  mask: `[${MASKS}]`,
  cross: `[${CROSSES}]`,
  range: `[${RANGE_SIGNS.replace("-", "\\-")}]`,
  numeral: `[${ORDINAL_NUMERALS}]`,
  number: `[0-9${NUMERALS}]`,
  figure: `[0-9${NUMERALS}${VAGUE_NUMERALS}${MASKS}]`,
  year: "(?:19|20)[0-9]{2}",
  "chinese-year":
    "(?:一九[一二三四五六七八九〇○零]|二[〇○零0OoＯ][〇○零0OoＯ一二三四五六七八九])[〇○零0OoＯ一二三四五六七八九]",
  "clause-mark": "[，；：]",
  "sentence-mark": "[。！？；]",
  "line-start": "(?<![^\\n])",
  "line-end": "(?![^\\n])",
  /** Behind a numbering marker, or at the start of a line. */
  "heading-start": "(?<![^\\n）、.])",
};

const kind = new Uint8Array(0x10000);

const mark = (from: number, to: number, bit: number): void => {
  for (let c = from; c <= to; c++) kind[c] = (kind[c] ?? 0) | bit;
};
const markAll = (codes: Iterable<number>, bit: number): void => {
  for (const c of codes) mark(c, c, bit);
};
const codesOf = (characters: string): number[] => Array.from(characters, (c) => c.charCodeAt(0));
const codesBetween = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

// East Asian wide and full-width, and the quotation marks, dashes and dots that Chinese fonts draw full width.
kind.fill(WIDE, 0x2e80, 0xd7a4);
mark(0xf900, 0xfaff, WIDE);
mark(0xfe30, 0xfe4f, WIDE);
mark(0xff01, 0xff60, WIDE);
mark(0xffe0, 0xffe6, WIDE);
mark(0x2460, 0x24ff, WIDE);
markAll([0x2014, 0x2015, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026], WIDE);
kind.fill(IDEOGRAPH, FIRST_IDEOGRAPH, LAST_IDEOGRAPH + 1);
kind.fill(HAN, 0xd800, 0xe000); // rare ideographs; an emoji counts as one too, which does no harm here
/** All blanks, for whoever makes a table of its own. */
export const BLANKS: readonly number[] = [
  ...codesBetween(0x00, 0x20),
  ...codesBetween(0x2000, 0x200b),
  ...[0x7f, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff],
];
markAll(BLANKS, BLANK);
markAll([0x0a, 0x0b, 0x0c, 0x0d, 0x2028, 0x2029], BREAK);
markAll(codesOf("。！？；!?;"), SENTENCE_END);
mark(0x30, 0x39, DIGIT);
mark(0xff10, 0xff19, DIGIT);
mark(0x41, 0x5a, LATIN);
mark(0x61, 0x7a, LATIN);
mark(0xff21, 0xff3a, LATIN);
mark(0xff41, 0xff5a, LATIN);
markAll(codesOf(MASKS), MASK);

/**
 * Chinese characters, most of any text, are told without a look at the table. A code that is no number (behind a text's
 * end) is nothing; as an index it would make every look here a slow one.
 */
const has = (code: number, bits: number): boolean =>
  code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH
    ? (IDEOGRAPH & bits) !== 0
    : code >= 0 && ((kind[code] ?? 0) & bits) !== 0;

/** Full-width digits and Latin letters made half-width, all else as it is. */
export const foldWidth = (code: number): number => (code >= 0xff00 && has(code, DIGIT | LATIN) ? code - 0xfee0 : code);

const MARKS_OF_ONE_KIND: readonly (readonly [from: string, to: string])[] = [
  [",", "，"],
  [":", "："],
  [";", "；"],
  ["(", "（"],
  [")", "）"],
  ["!", "！"],
  ["?", "？"],
  ["％", "%"],
  ["．", "."],
  ["－", "-"],
  ["＋", "+"],
  ["＊", "*"],
  ["﹪", "%"],
  ["｡", "。"],
  ["､", "、"],
];

/** What has another form in matching text; most of a text has none. */
export const UNIFIED: ReadonlyMap<number, number> = new Map(
  [
    ...codesBetween(0xff10, 0xff5a).map((code) => [code, foldWidth(code)] as const),
    ...MARKS_OF_ONE_KIND.map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)] as const),
    ...Array.from(TRADITIONAL, (c, i) => [c.charCodeAt(0), SIMPLIFIED.charCodeAt(i)] as const),
  ].filter(([from, to]) => from !== to),
);
const changing = new UnitSet(UNIFIED.keys());
const unified = new Uint16Array(0x10000);
for (const [from, to] of UNIFIED) unified[from] = to;

/** White space, controls and zero-width characters: what may be dropped without losing the author's words. */
export const isBlank = (code: number): boolean => has(code, BLANK);
/** A character that ends a physical line. */
export const isLineBreak = (code: number): boolean => has(code, BREAK);
/** Drawn two columns wide; no blank is written beside such a character. */
export const isWide = (code: number): boolean => has(code, WIDE);
export const isHan = (code: number): boolean => has(code, HAN);
/** `0`-`9`, half or full width. */
export const isDigit = (code: number): boolean => has(code, DIGIT);
export const isLatin = (code: number): boolean => has(code, LATIN);
/** `foldWidth`, one form for each punctuation mark (`，：；（）！？` full, `%.-+*` half width) and simplified characters. */
export const unifyPunctuation = (code: number): number => (changing.has(code) ? (unified[code] ?? code) : code);

/** A text in its matching form, character for character. */
export const matchingForm = (text: string): string => {
  let out = "";
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const form = unifyPunctuation(code);
    if (form === code) continue;
    out += text.slice(run, i) + String.fromCharCode(form);
    run = i + 1;
  }
  return run === 0 ? text : out + text.slice(run);
};

/** The same, where the character in front decides: 畫 is 划 in 計畫 and 画 in 書畫. `before` is folded. */
export const foldBehind = (before: number, code: number): number =>
  code === PLAN_OR_PICTURE && PLANS.has(before) ? PLAN : unifyPunctuation(code);

export const PLAN_OR_PICTURE = 0x756b;
const PLAN = 0x5212;
const PLANS = new Set([..."计规筹策谋"].map((c) => c.charCodeAt(0)));

/** 。！？； of either width: a sentence or a clause of a list is complete. */
export const endsSentence = (code: number): boolean => has(code, SENTENCE_END);

/** Stands for a character that was taken out: see `MASKS`. */
export const isMask = (code: number): boolean => code >= 0 && ((kind[code] ?? 0) & MASK) !== 0;
/** A range sign that is a word, which may also say from where to where something went: 从9家到16家. */
export const isRangeWord = (c: string): boolean => c === "至" || c === "到";
/** Stands between the ends of a range: see `RANGE_SIGNS`. */
export const isRangeSign = (c: string): boolean => c !== "" && RANGE_SIGNS.includes(c);
