import { otherBasis } from "../../../other-basis.js";
import type { PageMetric } from "../../page-report.js";
import { alike, type Found, monthsOf, valuesOf, withoutRepetitions, YEAR } from "./picture-groups.js";

export type Status = PageMetric["status"];

/** One figure in a chart. `number` is the metric's in its report, from 1. */
export interface Point {
  readonly number: number;
  /** The index of another report that says it; null is the one shown. */
  readonly report: number | null;
  readonly metric: PageMetric;
  readonly year: number;
  readonly status: Status;
  /** In the unit of the series. */
  readonly value: number;
  readonly upper: number | null;
}

/** Figures that can be set side by side: one indicator, one dimension, the same months; levels and changes apart. */
export interface Series {
  readonly indicator: string;
  /** As one of the figures writes it; the others are converted. */
  readonly unit: string;
  /** Against what, where these are changes and not last year is what all of them are held against. */
  readonly change: { readonly basis: string | null } | null;
  /** What the figures cover where that is less than their years: `1-9月`. */
  readonly part: string | null;
  readonly points: readonly Point[];
}

/**
 * The series of one report that are worth a picture: two years, or a result and the target that was set for it. Those
 * that say most come first.
 */
export function pictured(metrics: readonly PageMetric[]): Series[] {
  return [...alike(metrics, null).values()]
    .map((group) => ({ group: withoutRepetitions(group), places: valuesOf(group) }))
    .filter(({ group, places }) => isComparison(group) && [...places.values()].every((values) => values === 1))
    .sort((a, b) => b.places.size - a.places.size)
    .map(({ group }) => series(group));
}

/** Figures of two years, or a target and a result of one. */
function isComparison(group: readonly Found[]): boolean {
  const targets = new Set(group.map(({ metric }) => metric.status === "target"));
  return targets.size > 1 || new Set(group.map(({ year }) => year)).size > 1;
}

export function series(group: readonly Found[]): Series {
  const measure = group.find(({ written, base }) => written !== 0 && base !== 0) ?? group[0];
  const factor = measure === undefined || measure.written === 0 ? 1 : measure.base / measure.written || 1;
  const points = group.map(({ metric, report, number, year, base }): Point => {
    const sign = metric.change?.direction === "decrease" ? -1 : 1;
    const upper = metric.upper === null ? null : (metric.normalized?.upper ?? metric.upper);
    const inUnit = (amount: number): number => tidy((sign * amount) / factor);
    const ends = upper === null ? [inUnit(base)] : [inUnit(base), inUnit(upper)].sort((a, b) => a - b);
    return {
      number,
      report,
      metric,
      year,
      status: metric.status,
      value: ends[0] ?? 0,
      upper: ends[1] ?? null,
    };
  });
  const [first] = group;
  return {
    indicator: first?.indicator ?? "",
    unit: measure?.unit ?? "",
    change:
      first === undefined || first.metric.change === null ? null : { basis: otherBasis(first.metric.change.basis) },
    part: first === undefined || monthsOf(first.metric) === YEAR ? null : (first.metric.period?.text ?? null),
    points: points.sort((a, b) => a.year - b.year || order[a.status] - order[b.status] || a.number - b.number),
  };
}

const order: Record<Status, number> = { actual: 0, estimate: 1, target: 2 };

/** A conversion between units must not show as 8.620000000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12));
