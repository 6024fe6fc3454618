import { z } from "zod";

const status = z.enum(["actual", "estimate", "target"]);
/** The part about the coming year, all others, or both. */
const part = z.enum(["any", "review", "plan"]);

const cue = z.strictObject({
  status,
  wants: z.array(z.enum(["aim-verb", "future-verb", "aim-given", "site-measure", "done-verb", "subject", "number"])),
  reach: z.enum(["clauses", "undertaking", "design", "sentence"]),
  /** It speaks of a time when a work will be finished, which names no year. */
  finished: z.boolean(),
});

/** Words of years, periods and status. */
export const calendar = {
  /** The first and the last year of a national five-year plan. */
  "five-year-plan": z.strictObject({ from: z.int(), to: z.int() }),
  /** Words that name a year by another one: what they are counted from, and how many years on. */
  "relative-year": z.strictObject({ from: z.enum(["now", "topic", "beside"]), plus: z.int() }),
  /** Years in digits, in Chinese digits, and masked; groups: year, from and to, masked, bare, short. */
  "digit-year": z.null(),
  "chinese-year": z.null(),
  "masked-year": z.null(),
  /** What four digits count that are no year. */
  "counted-behind-digits": z.null(),
  /** What tells that 十三五 is the plan: words behind it; words that make it a campaign. */
  "plan-context": z.null(),
  /** A part of a year: its first and its last month, null where they are masked; groups first, last, month override. */
  period: z.strictObject({ from: z.int().nullable(), to: z.int().nullable() }),
  /** See status-cues.yaml: outside the part about the coming year, and in it. */
  "status-cue": cue,
  "plan-cue": cue,
  "aim-verb": z.null(),
  "future-verb": z.null(),
  "aim-given": z.null(),
  "site-measure": z.null(),
  "done-verb": z.null(),
  planner: z.null(),
  reached: z.strictObject({ subject: z.boolean() }),
  aggregate: z.null(),
  "status-behind": z.strictObject({ status, part }),
  /** What stands before or behind a year: a comparison or a beginning leaves the figure's year alone, `once` dates one figure. */
  "year-context": z.strictObject({ side: z.enum(["before", "behind"]), role: z.enum(["comparison", "since", "once"]) }),
  /** The same for what a pattern says of a year, in front of it or behind it. */
  "year-phrase": z.strictObject({ side: z.enum(["before", "behind"]), role: z.enum(["comparison", "once"]) }),
  "report-to-meeting": z.null(),
  /** When a report was given; groups year and month. */
  dateline: z.null(),
  /** A session of a congress: the number of the first one that is counted, its year, and the month; groups congress, session. */
  session: z.strictObject({ congress: z.int(), year: z.int(), month: z.int() }),
  /** Where the opening names the year that is reported on. */
  "opening-year": z.null(),
  "coming-year": z.null(),
  "part-of-year": z.null(),
  horizon: z.null(),
  annex: z.null(),
  "passage-tense": z.null(),
  /** A span of years counted from the report's own, for the next figure or all of its sentence; group count; `ahead` null as its part is. */
  term: z.strictObject({ ahead: z.boolean().nullable(), reach: z.enum(["figure", "sentence"]) }),
  /** What stands behind the name of a plan: the whole of it, or its last year. */
  "plan-span": z.strictObject({ edge: z.enum(["last"]).nullable() }),
  "reached-level": z.null(),
  yearly: z.null(),
  summed: z.null(),
  "pair-start": z.null(),
  "pair-end": z.null(),
  "base-before": z.null(),
  "base-behind": z.null(),
  "same-year-start": z.null(),
  "years-dealing": z.null(),
  /** In front of a figure; one of `behind` has to stand behind it; units in `counts` count aims (69项任务). */
  "status-before": z.strictObject({ status, behind: z.array(z.string()), counts: z.string() }),
  "heading-year": z.null(),
  "plan-edge": z.strictObject({ edge: z.enum(["first", "last"]) }),
  "topic-lead": z.null(),
  "topic-veto": z.null(),
  "so-far": z.null(),
  tense: z.strictObject({ ahead: z.boolean() }),
  "year-ahead": z.null(),
} as const;
