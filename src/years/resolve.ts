import type { Expression } from "../calendar/expressions.js";
import type { OutlineSection } from "../outline/outline.js";
import type { Bases } from "./body-years.js";
import type { Mention } from "./mention.js";
import { type Topic, yearOf } from "./topic.js";

export interface Reckoning {
  readonly bases: Bases;
  readonly base: number | null;
  readonly isPlan: boolean;
  readonly toMeeting: boolean;
  /** The report was given in the last months of the year that it looks back on. */
  readonly late: boolean;
  /** The year whose first half is over and whose second is not, when a report to a meeting was given; else null. */
  readonly halfOver: number | null;
}

/** Gives an expression its year: by what stands beside it, by its sentence, its section, the title. */
export function resolve(
  matching: string,
  expression: Expression,
  before: Mention | null,
  topic: Topic,
  at: Reckoning,
  section: OutlineSection | null,
): Mention {
  const { start, end, kind } = expression;
  const mention = (year: number | null, to: number | null = null): Mention => ({ start, end, kind, year, to, section });
  if (expression.kind === "masked") return mention(null);
  if (expression.kind !== "relative") return mention(expression.year, expression.to);
  const now = at.isPlan ? at.bases.plan : at.toMeeting ? at.bases.now : at.base;
  const adjacent = before !== null && matching.slice(before.end, start).length <= 1 && before.kind !== "plan";
  const inSentence = before !== null && before.kind !== "plan" && !/[。；]/.test(matching.slice(before.end, start));
  const { from, plus: years } = expression.means;
  if (from === "now") return mention(years > 0 ? comingYear(at, now, years) : plus(now, years));
  if (from === "topic")
    return mention(
      plus(inSentence && before?.kind === "explicit" ? before.year : (yearOf(topic, at.base) ?? at.base), years),
    );
  const near = inSentence && /^[^，。；、：]{0,8}$/.test(matching.slice(before?.end, start));
  if (adjacent || near) return mention(before?.to ?? before?.year ?? null);
  const halfOver = matching[start] === "上" && !at.isPlan && at.base === at.bases.review ? at.halfOver : null;
  return mention(yearOf(topic, halfOver ?? at.base));
}

const plus = (year: number | null, n: number): number | null => (year === null ? null : year + n);

/** 明年: in a report given at the year's end, and in a plan, the year that is planned. */
function comingYear(
  { bases, base, isPlan, toMeeting, late }: Reckoning,
  now: number | null,
  years: number,
): number | null {
  if (late) return bases.plan;
  if (toMeeting) return plus(now, years);
  return isPlan && bases.review !== bases.plan ? bases.plan : plus(base, years);
}
