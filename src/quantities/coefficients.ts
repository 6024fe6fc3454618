import type { Marks } from "../lexicon/marks.js";
import { HALF, SOME_OR_SEVERAL, UNMISTAKABLE_CAPITALS, VAGUE_NUMERALS } from "../text/characters.js";
import { chineseNumber, chineseSpan, multiplierOf, plainNumeral } from "../text/numerals.js";
import { CHINESE, DIGITS, isCapital, kindAt, MASK, SPOKEN_POINT } from "./numeral-characters.js";
import type { Coefficient } from "./quantity.js";
import { unitAt } from "./units.js";
import { isLeadingPoint, writtenAt } from "./written-digits.js";

/** The coefficient that stands at `at`: digits, a mask or a Chinese numeral; null where none does. */
export function coefficientAt(marks: Marks, at: number): Coefficient | null {
  const { text } = marks;
  const kind = kindAt(text, at);
  if (kind === CHINESE) return chineseAt(marks, at);
  return kind === DIGITS || kind === MASK || isLeadingPoint(text, at) ? writtenAt(marks, at, kind) : null;
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
  // 上万人 is 1 in the unit 万人.
  const body = withoutMyriads(run);
  if (body === "") return chinese(end, 1, null, from, some);
  // 一万五千|亿元, but 一亿五千万 is one number: the multiplier behind must be larger than those in front.
  const splits = body !== run && (multiplierOf(run.charAt(run.length - 1)) ?? 0) > largestMultiplier(body);
  const read = splits ? body : run;
  const scaleFrom = end - (run.length - read.length);
  const span = chineseSpan(read);
  if (span !== null) return chinese(end, span[0], span[1], scaleFrom, false);
  const value = chineseNumber(read);
  return value === null ? null : chinese(end, value, null, scaleFrom, some);
}

const chinese = (
  end: number,
  value: number,
  upper: number | null,
  scaleFrom: number,
  approximate: boolean,
): Coefficient => ({ end, value, upper, script: "chinese", scaleFrom, approximate });

function largestMultiplier(run: string): number {
  let largest = 0;
  for (let at = 0; at < run.length; at++) largest = Math.max(largest, multiplierOf(run.charAt(at)) ?? 0);
  return largest;
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
