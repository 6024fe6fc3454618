import { otherBasis } from "../../../other-basis.js";
import type { PageMetric } from "../../page-report.js";

/** A figure that a chart could show. */
export interface Found {
  readonly metric: PageMetric;
  /** The index of its report on the page; null is the one shown. */
  readonly report: number | null;
  /** The metric's in its report, from 1. */
  readonly number: number;
  readonly year: number;
  readonly indicator: string;
  readonly unit: string;
  readonly written: number;
  readonly base: number;
}

/** Figures that can be set side by side by what they are: one indicator, one dimension, the same months; levels and changes apart. */
export function alike(metrics: readonly PageMetric[], report: number | null): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  metrics.forEach((metric, index) => {
    const { indicator, canonical, year, value, unit, normalized } = metric;
    const months = monthsOf(metric);
    if (indicator === null || year === null || value === null || months === null) return;
    // The level that another figure is held against says nothing of its own year.
    if (metric.masked || metric.base) return;
    const base = normalized?.value ?? value;
    const found: Found = { metric, report, number: index + 1, year, indicator, unit: unit ?? "", written: value, base };
    const key = JSON.stringify([
      canonical ?? indicator,
      months,
      normalized?.value == null ? ["as written", unit] : normalized.unit,
      metric.change === null ? null : ["change", otherBasis(metric.change.basis)],
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  });
  return groups;
}

/** Where a figure stands in a chart. */
export const placeOf = ({ year, metric }: Found): string => `${year} ${metric.status}`;

/** How many different values each place has: one with two is many things, `投资` of ten projects. */
export function valuesOf(group: readonly Found[]): Map<string, number> {
  const values = new Map<string, Set<number>>();
  for (const found of group) values.set(placeOf(found), (values.get(placeOf(found)) ?? new Set()).add(found.base));
  return new Map([...values].map(([place, { size }]) => [place, size]));
}

/** Reports say their main figures more than once. */
export function withoutRepetitions(group: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const found of group) {
    const { year, metric, base } = found;
    const key = JSON.stringify([year, metric.status, base, metric.upper, metric.change?.direction]);
    if (!first.has(key)) first.set(key, found);
  }
  return [...first.values()];
}

/** A whole one. */
export const YEAR = "01-12";

/** Which months of its year a figure covers; null for several years, whose figures stand at no year. */
export function monthsOf({ period }: PageMetric): string | null {
  if (period === null) return YEAR;
  const { text, from, to } = period;
  if (from === null || to === null) return text;
  return from.slice(0, 4) === to.slice(0, 4) ? `${from.slice(5)}-${to.slice(5)}` : null;
}
