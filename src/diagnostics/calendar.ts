import type { Metric } from "../metrics/metric.js";
import type { Outline } from "../outline/outline.js";
import { inSource } from "../text/author-text.js";
import type { Years } from "../years/years.js";
import type { Finding } from "./finding.js";

/**
 * The last resort: figures whose status, year and part of the report contradict one another, and years of the report that
 * do. The calendar is solved so that none is left; what is told here is odd in the report or read wrongly.
 */
export function calendarFindings({ reckoning: { review, plan } }: Years, breaches: readonly Finding[]): Finding[] {
  const apart = review !== null && plan !== null && (plan < review || plan > review + 1);
  return apart ? [{ code: "years-apart", params: { review, plan }, span: null }, ...breaches] : [...breaches];
}

/** What a figure contradicts. */
export function breachOf({ author }: Outline, metric: Metric, years: Years): Finding | null {
  const { text, year, status, section, base, statusSaid } = metric;
  const { review, plan, held } = years.timesOf(section);
  if (year === null || base) return null;
  const span = inSource(author, metric);
  const last = Math.max(plan ?? 0, held?.year ?? 0, review ?? 0);
  if (status === "actual" && !statusSaid && last > 0 && year > last)
    return { code: "actual-in-future", params: { text, year, last }, span };
  if (status !== "target") return null;
  const inPlan = section?.role === "plan";
  if (inPlan && plan !== null && year < plan) return { code: "target-before-plan", params: { text, year, plan }, span };
  if (!inPlan && !statusSaid && review !== null && year <= review && section?.role !== "other")
    return { code: "target-in-review", params: { text, year, review }, span };
  return null;
}
