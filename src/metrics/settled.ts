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
  /** The sentence names a year of its own. */
  readonly named: boolean;
}

interface Settled {
  readonly status: Metric["status"];
  readonly by: readonly string[];
}

/**
 * What must hold: nothing is done after the report's own time, nothing is planned before the year that is planned, a
 * glossary plans nothing. A reading that breaks it is refused.
 */
export function settled(figure: Unsettled): Settled {
  const { stated, block } = figure;
  const cue = stated.by === null ? [block.plan ? "part-of-plan" : "part-of-review"] : [stated.by];
  const refused = refusal(figure);
  return refused === null ? { status: stated.status, by: cue } : { status: refused.status, by: [refused.by, ...cue] };
}

function refusal(figure: Unsettled): { readonly status: Metric["status"]; readonly by: string } | null {
  const { stated, year, block, reckoning, base } = figure;
  if (block.glossary) return { status: "actual", by: "glossary" };
  if (base && stated.by === null) return { status: "actual", by: "earlier-level" };
  if (year === null) return null;
  const { review, plan, held } = reckoning;
  if (block.plan) {
    const early = stated.status === "target" && plan !== null && year < plan;
    return early ? { status: "actual", by: "before-the-plan" } : null;
  }
  if (stated.status !== "actual" || review === null || year <= review) return null;
  // 截至2021年1月底，已完成… is possible in the year that the report is given.
  const possible = year <= Math.max(held?.year ?? review, review + 1);
  return possible && stated.by !== null ? null : { status: "target", by: "after-the-report" };
}
