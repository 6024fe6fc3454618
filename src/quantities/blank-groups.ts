import type { Marks } from "../lexicon/marks.js";
import { multiplierOf } from "../text/numerals.js";
import { match } from "./numeral-characters.js";
import { unitAt } from "./units.js";

/** 12 500, 1 250 000, 12 345.6: groups of three that blanks part. */
const GROUPS = /[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?(?![\d.,])/y;

/**
 * The number whose thousands are parted by blanks, as written; null where the blank may be a lost decimal point. Two
 * groups prove it, a decimal point, a last nought (nobody writes 5.000亩), and a unit of which there are no parts.
 */
export function blankGroups(marks: Marks, at: number): string | null {
  const { text } = marks;
  const digits = text[at - 1] === " " ? null : match(GROUPS, text, at);
  if (digits === null) return null;
  const end = at + digits.length;
  const unit = unitAt(marks, end)?.unit ?? null;
  if (unit === null && multiplierOf(text.charAt(end)) === null) return null;
  const isWhole = digits.endsWith("0") || unit?.classifier === true || unit?.ofPeople === true;
  return isWhole || digits.includes(".") || digits.indexOf(" ") !== digits.lastIndexOf(" ") ? digits : null;
}
