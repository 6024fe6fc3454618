import { HALF, isRangeSign, MORE_THAN, NUMERAL_JOINTS, RANGE_SIGNS } from "../text/characters.js";
import { multiplierOf } from "../text/numerals.js";
import { unitsOf } from "../text/unit-set.js";
import { CHINESE, kindAt, SPOKEN_MINUS } from "./numeral-characters.js";
import { UNIT_BEGINNINGS } from "./units.js";

/** Longer runs of Chinese numerals name no number. */
const LONGEST_RUN = 24;

/**
 * Most Chinese numerals are no figures: 一 in 进一步 is followed by nothing that makes one of it. Gives the place to go
 * on at, null where the numeral must be read.
 */
export function idleEnd(text: string, at: number): number | null {
  let end = at + 1;
  while (kindAt(text, end) === CHINESE) end++;
  if (end - at > LONGEST_RUN) return end;
  if ((end < text.length && FOLLOWS.has(text.charCodeAt(end))) || text[at] === HALF) return null;
  // 三、四千人
  if (text[end] === "、" && kindAt(text, end + 1) === CHINESE) return null;
  // 百分之五 ends a clause as well as any figure; so does 七成五.
  const before = text.charAt(at - 1);
  if (before === "之" || before === "成" || before === SPOKEN_MINUS || isRangeSign(before)) return null;
  const last = text.charAt(end - 1);
  return last === HALF || (last !== "十" && multiplierOf(last) !== null) ? null : end;
}

const FOLLOWS = unitsOf([...UNIT_BEGINNINGS, ...RANGE_SIGNS, ...MORE_THAN, ...NUMERAL_JOINTS].join(""));
