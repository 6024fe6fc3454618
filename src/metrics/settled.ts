import type { DatedBlock, Years } from "../years/years.js";
import type { Metric } from "./metric.js";
import type { Stated } from "./status.js";

/** What is known of a figure before what must hold between its status, its year and its part is asked. */
export interface Unsettled {
  readonly stated: Stated;
  readonly year: number | null;
  readonly block: DatedBlock;
  readonly reckoning: Years["reckoning"];
  /** An earlier level that another is held against. */
  readonly base: boolean;
  /** Where the sentence names a year of its own for it, null where the year is that of its part. */
  readonly namedAt: number | null;
  /** It is of a part of a year that was over when the report was given: 1-7月份 in August. */
  readonly isOver: boolean;
}

/** A status and a year that agree, and what decided them. */
export interface Settled {
  readonly status: Metric["status"];
  readonly year: number | null;
  readonly by: readonly string[];
}

/**
 * What must hold: nothing is done after the report's own time, nothing is planned before the year that is planned, a
 * glossary plans nothing. A reading that breaks it is refused.
 */
export function settled(figure: Unsettled): Settled {
  const { stated, block, year } = figure;
  const cue = stated.by === null ? [block.plan ? "part-of-plan" : "part-of-review"] : [stated.by];
  const refused = refusal(figure);
  if (refused === null) return { status: stated.status, year, by: cue };
  return { status: stated.status, year, ...refused, by: [refused.by, ...cue] };
}

type Refusal = Partial<Pick<Settled, "status" | "year">> & { readonly by: string };

function refusal(figure: Unsettled): Refusal | null {
  const { stated, year, block, base, reckoning } = figure;
  if (block.glossary) return { status: "actual", year: isAhead(year, reckoning) ? null : year, by: "glossary" };
  if (base && stated.status === "target") return { status: "actual", by: "earlier-level" };
  if (year === null) return null;
  return block.plan ? refusalInPlan(figure, year) : refusalInReview(figure, year);
}

function refusalInPlan({ stated, reckoning, namedAt }: Unsettled, year: number): Refusal | null {
  const { plan } = reckoning;
  if (stated.status === "target")
    return plan !== null && year < plan ? { status: "actual", by: "before-the-plan" } : null;
  if (stated.status !== "actual") return null;
  // 去年已建成2个，今年再建3个: a new year ends what 已 says.
  if (namedAt !== null && namedAt >= stated.saidAt && plan !== null && year >= plan)
    return { status: "target", by: "new-year" };
  if (!isAhead(year, reckoning)) return null;
  // 全镇现有大棚60栋 under 今后五年: it is there now.
  return namedAt === null
    ? { year: reckoning.held?.year ?? reckoning.review, by: "there-by-now" }
    : { status: "target", by: "after-the-report" };
}

function refusalInReview({ stated, reckoning, isOver }: Unsettled, year: number): Refusal | null {
  const { review, certain } = reckoning;
  // 2021年，…。2022年，…: where only the body names years, the later one is looked back on as well.
  if (stated.status !== "actual" || review === null || !certain || year <= review) return null;
  // 截至2021年1月底，已完成… is possible in the year that the report is given.
  const possible = year <= Math.max(reckoning.held?.year ?? review, review + 1);
  return possible && (stated.by !== null || isOver) ? null : { status: "target", by: "after-the-report" };
}

/** Later than the report's own time. */
function isAhead(year: number | null, { review, plan, held }: Years["reckoning"]): boolean {
  const last = held?.year ?? review ?? plan;
  return year !== null && last !== null && year > last;
}
