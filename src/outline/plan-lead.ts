import type { Calendar } from "../calendar/calendar.js";
import { pattern } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";

const lead = pattern("plan-lead.year");
const next = pattern("plan-lead.next");
const LONGEST = 80;

/**
 * Whether a paragraph leads on to what is planned: 2023年，我镇将重点抓好以下工作：. What stands behind it in its part of the
 * report is the plan, though the part's heading looks back and the items have lower numbers than its.
 */
export function leadsToPlan(matching: string, { start, end }: Span, { review, plan }: Calendar): boolean {
  if (end - start > LONGEST || matching[end - 1] !== COLON) return false;
  const said = matching.slice(start, end);
  if (next.covers(said)) return true;
  const year = lead.at(said, 0)?.groups?.year;
  if (year === undefined || lead.endAt(said, 0) !== said.length) return false;
  return plan === null ? review !== null && Number(year) === review + 1 : Number(year) === plan && plan !== review;
}

const COLON = "：";
