import type { Calendar } from "../calendar/calendar.js";
import { expressions } from "../calendar/expressions.js";
import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";

const comingYear = words("coming-year");
const nextStep = words("next-step");
const ahead = pattern("year-ahead.words");
/** In characters: what is longer tells what is done, and does not only lead to it. */
const LONGEST = 80;

/**
 * Whether a paragraph leads on to what is planned: 2023年，我镇将重点抓好以下工作：. What stands behind it in its part of the
 * report is the plan, though the part's heading looks back and the items have lower numbers than its.
 */
export function leadsToPlan(matching: string, { start, end }: Span, calendar: Calendar): boolean {
  if (end - start > LONGEST || matching[end - 1] !== COLON) return false;
  const next =
    comingYear.at(matching, start) ?? nextStep.at(matching, start) ?? comingYearAt(matching, start, end, calendar);
  return next !== null && ahead.at(matching.slice(next.end, end), 0) !== null;
}

const COLON = "：";

/** 2023年, 二〇二三年, and 20XX年, whose number the author left open, at the beginning of a paragraph. */
function comingYearAt(matching: string, start: number, end: number, { review, plan }: Calendar): Span | null {
  const [first] = expressions(matching, start, end);
  if (first === undefined || first.start !== start) return null;
  if (first.kind === "masked") return first;
  if (first.kind !== "explicit" || first.to !== null || first.year === review) return null;
  return first.year === (plan ?? (review === null ? null : review + 1)) ? first : null;
}
