import type { Marks } from "../lexicon/marks.js";
import {
  CHARACTER_CLASSES,
  HALF,
  MASKS,
  SOME_OR_SEVERAL,
  UNMISTAKABLE_CAPITALS,
  VAGUE_NUMERALS,
} from "../text/characters.js";
import { chineseNumber, chineseSpan, multiplierOf, plainNumeral } from "../text/numerals.js";
import { unitsOf } from "../text/unit-set.js";
import { blankGroups } from "./blank-groups.js";
import { CHINESE, DIGITS, isCapital, kindAt, MASK, match, PARTS_OF, SPOKEN_POINT } from "./numeral-characters.js";
import type { Numeral } from "./quantity.js";
import { behindSpokenPoint } from "./spoken-points.js";
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
  return kind === DIGITS || kind === MASK || isLeadingPoint(text, at) ? writtenAt(marks, at, kind) : null;
}

/** Digits with thousand commas, and with the blanks that a wrap or an editor left round the decimal point. */
const NUMBER = /(?:\d+(?:,\d{3})*|(?=\.\d))(?:(?:\. ?| \. )\d+(?: \d{1,2}(?=[^\d.]))?)?/y;
/** 6，250人次: full-width commas between groups of three; counted only where a unit or a multiplier follows. */
const WIDE_THOUSANDS = /[1-9]\d{0,2}(?:，\d{3})+(?:\.\d+)?(?![\d，.])/y;
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
  const counts = multiplierOf(text.charAt(end)) !== null || unitAt(marks, end) !== null;
  return counts || text.startsWith(PARTS_OF, at - PARTS_OF.length) ? digits : null;
}

/** What makes more of a run of digits than a number: groups, blanks, masks. */
const GOES_ON = unitsOf(` ,，.${MASKS}`);

/** 3200, 14.3: most numbers. Null for what the expressions must read. */
function plainAt(marks: Marks, at: number): Coefficient | null {
  const { text } = marks;
  let end = at;
  while (isPlainDigit(text.charCodeAt(end))) end++;
  if (end > at && text[end] === "." && isPlainDigit(text.charCodeAt(end + 1)))
    for (end++; isPlainDigit(text.charCodeAt(end)); end++);
  else end = behindSpokenPoint(marks, at, end);
  if (end === at || end - at > LONGEST_NUMBER || GOES_ON.has(text.charCodeAt(end))) return null;
  const value = Number(text.slice(at, end).replace(SPOKEN_POINT, "."));
  return { end, value, upper: null, script: "digits", scaleFrom: end, approximate: false };
}

const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function writtenAt(marks: Marks, at: number, kind: number): Coefficient | null {
  const { text } = marks;
  const plain = kind === DIGITS ? plainAt(marks, at) : null;
  if (plain !== null) return plain;
  const masked = match(MASKED, text, at);
  if (masked !== null && /[^\d.]/.test(masked)) {
    if (PRODUCT.test(masked)) return null;
    const end = at + masked.length;
    return { end, value: null, upper: null, script: "mask", scaleFrom: end, approximate: false };
  }
  if (kind === MASK) return null;
  const digits =
    wideThousands(marks, at) ?? blankGroups(marks, at) ?? match(SEPARATED, text, at) ?? match(NUMBER, text, at);
  if (digits === null || digits.length > LONGEST_NUMBER) return null;
  const end = at + digits.length;
  const value = Number(digits.replace(/[,， ]/g, ""));
  return { end, value, upper: null, script: "digits", scaleFrom: end, approximate: false };
}

const LONGEST_RUN = 24;

function chineseAt(marks: Marks, at: number): Coefficient | null {
  const { text } = marks;
  if (text[at] === HALF) return halfAt(marks, at);
  // 国内首座兆瓦级电站
  if (text[at] === MEGA) return null;
  // 数十户, 几百人: some tens
  const some = SOME_OR_SEVERAL.includes(text.charAt(at));
  const from = some ? at + 1 : at;
  const end = chineseEnd(marks, from);
  if (end === from) return null;
  const run = plainNumeral(text.slice(from, end));
  if (some && multiplierOf(run.charAt(0)) === null) return null;
  const chinese = (value: number, upper: number | null, scaleFrom: number, approximate = some): Coefficient => ({
    end,
    value,
    upper,
    script: "chinese",
    scaleFrom,
    approximate,
  });
  // 上万人 is 1 in the unit 万人.
  const body = withoutMyriads(run);
  if (body === "") return chinese(1, null, from);
  // 一万五千|亿元, but 一亿五千万 is one number: the multiplier behind must be larger than those in front.
  const largest = Math.max(...Array.from(body, (c) => multiplierOf(c) ?? 0));
  const splits = body !== run && (multiplierOf(run.charAt(run.length - 1)) ?? 0) > largest;
  const read = splits ? body : run;
  const scaleFrom = end - (run.length - read.length);
  const span = chineseSpan(read);
  if (span !== null) return chinese(span[0], span[1], scaleFrom, false);
  const value = chineseNumber(read);
  return value === null ? null : chinese(value, null, scaleFrom);
}

/** 一万五千 of 一万五千亿: without the multipliers of ten thousand and more that it ends with. */
function withoutMyriads(run: string): string {
  let end = run.length;
  while (end > 0 && (multiplierOf(run.charAt(end - 1)) ?? 0) >= MYRIAD) end--;
  return run.slice(0, end);
}

const HUNDRED = 100;
const MYRIAD = 1e4;

/** 半亩, 半个月: half of what a unit measures; 半天 and 半个村 count nothing. */
function halfAt(marks: Marks, at: number): Coefficient | null {
  const unit = unitAt(marks, at + 1)?.unit;
  if (unit === undefined || unit.classifier) return null;
  return { end: at + 1, value: 0.5, upper: null, script: "chinese", scaleFrom: at + 1, approximate: false };
}

/** The end of the numeral that begins at `from`: 五点二 has one point between digits. */
function chineseEnd(marks: Marks, from: number): number {
  const { text } = marks;
  const capitals = mayBeCapital(text, from);
  let point = false;
  let end = from;
  for (; end - from < LONGEST_RUN; end++) {
    // 三十千瓦, 五百分点, 三十兆瓦: a unit may begin like a multiplier.
    if (end > from && (multiplierOf(text.charAt(end)) ?? 0) >= HUNDRED && beginsUnit(marks, end)) break;
    if (isNumeral(text, end, capitals)) continue;
    const joins = !point && text[end] === SPOKEN_POINT && end > from && isNumeral(text, end + 1, capitals);
    if (!joins || multiplierOf(text.charAt(end + 1)) !== null) break;
    point = true;
  }
  return end;
}

/** 千瓦 of 三十千瓦; 兆 alone of 五兆二千亿 is a multiplier. */
function beginsUnit(marks: Marks, at: number): boolean {
  const form = unitAt(marks, at)?.unit.form;
  return form !== undefined && form !== MEGA;
}

const MEGA = "兆";

/** A character of a numeral; 半, 数 and 几 begin a figure and are none. */
const isNumeral = (text: string, at: number, capitals: boolean): boolean =>
  kindAt(text, at) === CHINESE &&
  !VAGUE_NUMERALS.includes(text.charAt(at)) &&
  (capitals || !isCapital(text.charAt(at)));

/** Whether two of 壹佰贰拾 stand in the run that begins here: one alone is a part of 队伍, 大陆, 收拾, unless it is 壹亿. */
function mayBeCapital(text: string, from: number): boolean {
  if (UNMISTAKABLE_CAPITALS.includes(text.charAt(from)) && multiplierOf(text.charAt(from + 1)) !== null) return true;
  let seen = 0;
  for (let at = from; at - from < LONGEST_RUN && (kindAt(text, at) === CHINESE || text[at] === SPOKEN_POINT); at++)
    if (isCapital(text.charAt(at)) && ++seen === 2) return true;
  return false;
}
const POINT = 0x2e;
