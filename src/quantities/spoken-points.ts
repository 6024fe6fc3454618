import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { isRangeSign } from "../text/characters.js";
import { multiplierOf } from "../text/numerals.js";
import { SPOKEN_POINT } from "./numeral-characters.js";
import { unitAt } from "./units.js";

const clockLeads = words("clock-lead");
const joints = words("number-joint");

/**
 * The end of the decimals of 3点5万亩, 2点5%, 4点2公里, 12·5万元, where the digits end at `at`; `at` where the point is a clock's
 * (8点30分, 下午3点2个) or none.
 */
export function behindSpokenPoint(marks: Marks, start: number, at: number): number {
  if (!POINTS.includes(marks.text[at] ?? " ") || marks.before(clockLeads, start) !== null) return at;
  return decimalsEnd(marks, at, MOST_JOINED) ?? at;
}

/** 12·5万元: a dot in the middle, as old typesetters have it. */
export const POINTS = `${SPOKEN_POINT}·`;

/** 3点5、4点2和5点1公里: so many share one unit at most. */
const MOST_JOINED = 8;
const MOST_DECIMALS = 4;

/** Behind the decimals stands what measures, or, behind a joint, a number with such a point itself: 3点5—4点2万亩. */
function decimalsEnd(marks: Marks, point: number, joined: number): number | null {
  const { text } = marks;
  const end = digitsEnd(text, point + 1);
  if (end === point + 1 || end - point > MOST_DECIMALS + 1) return null;
  if (measures(marks, end)) return end;
  const next = jointEnd(marks, end);
  if (next === null || joined === 0) return null;
  const last = digitsEnd(text, next);
  return last > next && text[last] === text[point] && decimalsEnd(marks, last, joined - 1) !== null ? end : null;
}

function jointEnd(marks: Marks, at: number): number | null {
  return isRangeSign(marks.text.charAt(at)) ? at + 1 : (marks.at(joints, at)?.end ?? null);
}

/** A multiplier or a unit that things are measured in: 9点30|人到场 and 8点30|分 are of a clock. */
function measures(marks: Marks, at: number): boolean {
  const unit = unitAt(marks, at)?.unit ?? null;
  if (unit === null) return multiplierOf(marks.text.charAt(at)) !== null;
  return !unit.classifier && !unit.ofPeople && !CLOCK_UNITS.has(unit.base);
}

const CLOCK_UNITS: ReadonlySet<string> = new Set(["min", "s", "h", "point"]);

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return end;
}
