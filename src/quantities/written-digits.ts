import type { Marks } from "../lexicon/marks.js";
import { CHARACTER_CLASSES, MASKS } from "../text/characters.js";
import { multiplierOf } from "../text/numerals.js";
import { unitsOf } from "../text/unit-set.js";
import { blankGroups } from "./blank-groups.js";
import { DIGITS, isApproximate, kindAt, MASK, match, PARTS_OF } from "./numeral-characters.js";
import type { Coefficient } from "./quantity.js";
import { sectionAt } from "./sections.js";
import { behindSpokenPoint, POINTS } from "./spoken-points.js";
import { unitAt } from "./units.js";

/** Digits with thousand commas, and with the blanks that a wrap or an editor left round the decimal point. */
const NUMBER = /(?:\d+(?:,\d{3})*|(?=\.\d))(?:(?:\. ?| \. )\d+(?: \d{1,2}(?=[^\d.]))?)?/y;
/** 6，250人次, 1’200亩: full-width commas and marks between groups of three; counted only where a unit or a multiplier follows. */
const WIDE_THOUSANDS = /[1-9]\d{0,2}(?:[，’']\d{3})+(?:\.\d+)?(?![\d，.])/y;
/** 1 2.7%: the one decimal point shows that only a blank came in. */
const SEPARATED = /\d \d{1,3}\.\d+/y;
const MASKED = new RegExp(`(?:${CHARACTER_CLASSES.mask}|\\d)+(?:\\.(?:${CHARACTER_CLASSES.mask}|\\d)+)?`, "y");
/** 7×24小时 and 3*5米 are products, not masks. */
const PRODUCT = /\d[×*]+\d/;
const LONGEST_NUMBER = 20;

/** Whether blanks stand in the number at `at` and nothing is lost: 1 2.7%, 12 500吨. */
export const isSeparated = (marks: Marks, at: number): boolean =>
  match(SEPARATED, marks.text, at) !== null || blankGroups(marks, at) !== null;

/** 增长.5%: a decimal that begins with its point. */
export const isLeadingPoint = (text: string, at: number): boolean =>
  text.charCodeAt(at) === POINT && kindAt(text, at + 1) === DIGITS && HAN.test(text.charAt(at - 1));

const HAN = /[\u3400-\u9fff]/;

function wideThousands(marks: Marks, at: number): string | null {
  const { text } = marks;
  if (/[\d.，]/.test(text.charAt(at - 1))) return null;
  const digits = match(WIDE_THOUSANDS, text, at);
  if (digits === null) return null;
  const end = at + digits.length;
  // 3，200多元
  const from = isApproximate(text[end]) ? end + 1 : end;
  const counts = multiplierOf(text.charAt(from)) !== null || unitAt(marks, from) !== null;
  return counts || text.startsWith(PARTS_OF, at - PARTS_OF.length) ? digits : null;
}

/** What makes more of a run of digits than a number: groups, blanks, masks. */
const GOES_ON = unitsOf(` ,，’'.${MASKS}`);

/** 3200, 14.3: most numbers. Null for what the expressions must read. */
function plainAt(marks: Marks, at: number): Coefficient | null {
  const { text } = marks;
  let end = at;
  while (isPlainDigit(text.charCodeAt(end))) end++;
  const whole = end;
  if (end > at && text[end] === "." && isPlainDigit(text.charCodeAt(end + 1)))
    for (end++; isPlainDigit(text.charCodeAt(end)); end++);
  else {
    const section = sectionAt(marks, at, end);
    if (section !== null) return section;
    end = behindSpokenPoint(marks, at, end);
  }
  if (end === at || end - at > LONGEST_NUMBER || GOES_ON.has(text.charCodeAt(end))) return null;
  const value = end - at <= LONGEST_WHOLE && end === whole ? wholeNumber(text, at, end) : decimal(text, at, end);
  return { end, value, upper: null, script: "digits", scaleFrom: end, approximate: false };
}

/** So many digits are added up without a loss. */
const LONGEST_WHOLE = 15;

/** Most numbers are a few digits: nothing is cut out of the text for them. */
function wholeNumber(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = 10 * value + text.charCodeAt(at) - 0x30;
  return value;
}

const decimal = (text: string, from: number, to: number): number => Number(text.slice(from, to).replace(SPOKEN, "."));
const SPOKEN = new RegExp(`[${POINTS}]`);

const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The coefficient in digits or the mask at `at`. */
export function writtenAt(marks: Marks, at: number, kind: number): Coefficient | null {
  const { text } = marks;
  const plain = kind === DIGITS ? plainAt(marks, at) : null;
  if (plain !== null) return plain;
  const masked = match(MASKED, text, at);
  if (masked !== null && /[^\d.]/.test(masked)) {
    if (PRODUCT.test(masked) || isFactor(text, at, masked)) return null;
    const end = at + masked.length;
    return { end, value: null, upper: null, script: "mask", scaleFrom: end, approximate: false };
  }
  if (kind === MASK) return null;
  const digits =
    wideThousands(marks, at) ?? blankGroups(marks, at) ?? match(SEPARATED, text, at) ?? match(NUMBER, text, at);
  if (digits === null || digits.length > LONGEST_NUMBER) return null;
  const end = at + digits.length;
  const value = Number(digits.replace(/[,，’' ]/g, ""));
  return { end, value, upper: null, script: "digits", scaleFrom: end, approximate: false };
}

/** 2|×66万千瓦: two sets of such a size. */
const isFactor = (text: string, at: number, masked: string): boolean =>
  kindAt(text, at - 1) === DIGITS && PRODUCT.test(text.charAt(at - 1) + masked);

const POINT = 0x2e;
