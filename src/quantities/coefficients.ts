import type { Marks } from "../lexicon/marks.js";
import { CHARACTER_CLASSES, VAGUE_NUMERALS } from "../text/characters.js";
import { chineseNumber, chineseSpan, multiplierOf } from "../text/numerals.js";
import { CHINESE, DIGITS, kindAt, MASK, match } from "./numeral-characters.js";
import type { Numeral } from "./quantity.js";
import { unitAt } from "./units.js";

/** A number without the multipliers that go with its unit: 14.3 of 14.3万, 一百二十 of 一百二十万. */
export interface Coefficient extends Pick<Numeral, "value" | "upper" | "script" | "approximate"> {
  readonly end: number;
  /** Where multipliers of the unit begin: in front of 万 of 一百二十万, where the coefficient itself goes on. */
  readonly scaleFrom: number;
}

/** The coefficient that stands at `at`: digits, a mask or a Chinese numeral; null where none does. */
export function coefficientAt(marks: Marks, at: number): Coefficient | null {
  const { text } = marks;
  const kind = kindAt(text, at);
  if (kind === CHINESE) return chineseAt(marks, at);
  return kind === DIGITS || kind === MASK ? writtenAt(marks, at, kind) : null;
}

/** Digits with thousand commas, and with the blanks that a wrap or an editor left round the decimal point. */
const NUMBER = /\d+(?:,\d{3})*(?:(?:\. ?| \. )\d+(?: \d{1,2}(?=[^\d.]))?)?/y;
/** 6，250人次: full-width commas between groups of three; counted only where a unit or a multiplier follows. */
const WIDE_THOUSANDS = /[1-9]\d{0,2}(?:，\d{3})+(?:\.\d+)?(?![\d，.])/y;
/** 1 2.7%: the one decimal point shows that only a blank came in. */
const SEPARATED = /\d \d{1,3}\.\d+/y;
const MASKED = new RegExp(`(?:${CHARACTER_CLASSES.mask}|\\d)+(?:\\.(?:${CHARACTER_CLASSES.mask}|\\d)+)?`, "y");
/** 7×24小时 and 3*5米 are products, not masks. */
const PRODUCT = /\d[×*]+\d/;
const LONGEST_NUMBER = 20;

/** Whether a blank stands in the number at `at` and nothing is lost: 1 2.7%. */
export const isSeparated = (text: string, at: number): boolean => match(SEPARATED, text, at) !== null;

function wideThousands(marks: Marks, at: number): string | null {
  const { text } = marks;
  if (/[\d.，]/.test(text.charAt(at - 1))) return null;
  const digits = match(WIDE_THOUSANDS, text, at);
  if (digits === null) return null;
  const end = at + digits.length;
  return multiplierOf(text.charAt(end)) !== null || unitAt(marks, end) !== null ? digits : null;
}

function writtenAt(marks: Marks, at: number, kind: number): Coefficient | null {
  const { text } = marks;
  const masked = match(MASKED, text, at);
  if (masked !== null && /[^\d.]/.test(masked)) {
    if (PRODUCT.test(masked)) return null;
    const end = at + masked.length;
    return { end, value: null, upper: null, script: "mask", scaleFrom: end, approximate: false };
  }
  if (kind === MASK) return null;
  const digits = wideThousands(marks, at) ?? match(SEPARATED, text, at) ?? match(NUMBER, text, at);
  if (digits === null || digits.length > LONGEST_NUMBER) return null;
  const end = at + digits.length;
  const value = Number(digits.replace(/[,， ]/g, ""));
  return { end, value, upper: null, script: "digits", scaleFrom: end, approximate: false };
}

const LONGEST_RUN = 24;

function chineseAt(marks: Marks, at: number): Coefficient | null {
  const { text } = marks;
  // 数十户, 几百人: some tens
  const some = text[at] === "数" || text[at] === "几";
  const from = some ? at + 1 : at;
  const end = chineseEnd(marks, from);
  if (end === from) return null;
  const run = text.slice(from, end);
  if (some && multiplierOf(run.charAt(0)) === null) return null;
  const plain = { end, upper: null, script: "chinese", approximate: some } as const;
  // 上万人 is 1 in the unit 万人.
  const body = withoutMyriads(run);
  if (body === "") return { ...plain, value: 1, scaleFrom: from };
  // 一万五千|亿元, but 一亿五千万 is one number: the multiplier behind must be larger than those in front.
  const largest = Math.max(...Array.from(body, (c) => multiplierOf(c) ?? 0));
  const splits = body !== run && (multiplierOf(run.charAt(run.length - 1)) ?? 0) > largest;
  const read = splits ? body : run;
  const scaleFrom = from + read.length;
  const span = chineseSpan(read);
  if (span !== null) return { ...plain, value: span[0], upper: span[1], scaleFrom, approximate: false };
  const value = chineseNumber(read);
  return value === null ? null : { ...plain, value, scaleFrom };
}

/** 一万五千 of 一万五千亿: without the multipliers of ten thousand and more that it ends with. */
function withoutMyriads(run: string): string {
  let end = run.length;
  while (end > 0 && (multiplierOf(run.charAt(end - 1)) ?? 0) >= MYRIAD) end--;
  return run.slice(0, end);
}

const HUNDRED = 100;
const MYRIAD = 1e4;

/** The end of the numeral that begins at `from`: 五点二 has one point between digits. */
function chineseEnd(marks: Marks, from: number): number {
  const { text } = marks;
  let point = false;
  let end = from;
  for (; end - from < LONGEST_RUN; end++) {
    // 三十千瓦, 五百分点: a unit may begin like a multiplier.
    if (end > from && (multiplierOf(text.charAt(end)) ?? 0) >= HUNDRED && unitAt(marks, end) !== null) break;
    if (isNumeral(text, end)) continue;
    const joins = !point && text[end] === "点" && end > from && isNumeral(text, end + 1);
    if (!joins || multiplierOf(text.charAt(end + 1)) !== null) break;
    point = true;
  }
  return end;
}

/** A character of a numeral; 半, 数 and 几 begin a figure and are none. */
const isNumeral = (text: string, at: number): boolean =>
  kindAt(text, at) === CHINESE && !VAGUE_NUMERALS.includes(text.charAt(at));
