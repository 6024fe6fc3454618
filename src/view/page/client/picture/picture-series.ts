import type { PageMetric } from "../../page-report.js";

export type Status = PageMetric["status"];

/** One figure in a chart. `number` is the metric's in the report, from 1. */
export interface Point {
  readonly number: number;
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
 * The series worth a picture: two years, or a result and the target that was set for it. Those that say most come first.
 * A place with two values is many things: `投资` of ten projects.
 */
export function pictured(metrics: readonly PageMetric[]): Series[] {
  const groups = new Map<string, Found[]>();
  metrics.forEach((metric, index) => {
    const { indicator, canonical, year, value, unit, normalized } = metric;
    const months = monthsOf(metric);
    if (indicator === null || year === null || value === null || months === null) return;
    // The level that another figure is held against says nothing of its own year.
    if (metric.masked || metric.base) return;
    const base = normalized?.value ?? value;
    const found: Found = { metric, number: index + 1, year, indicator, unit: unit ?? "", written: value, base };
    const key = JSON.stringify([
      canonical ?? indicator,
      months,
      normalized?.value == null ? ["as written", unit] : normalized.unit,
      metric.change === null ? null : ["change", otherBasis(metric)],
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  });
  return [...groups.values()]
    .map((group) => ({ group: withoutRepetitions(group), places: places(group) }))
    .filter(({ group, places }) => isComparison(group) && [...places.values()].every((values) => values === 1))
    .sort((a, b) => b.places.size - a.places.size)
    .map(({ group }) => series(group));
}

/** Figures of two years, or a target and a result of one. */
function isComparison(group: readonly Found[]): boolean {
  const targets = new Set(group.map(({ metric }) => metric.status === "target"));
  return targets.size > 1 || new Set(group.map(({ year }) => year)).size > 1;
}

interface Found {
  readonly metric: PageMetric;
  readonly number: number;
  readonly year: number;
  readonly indicator: string;
  readonly unit: string;
  readonly written: number;
  readonly base: number;
}

/** How many different values each year and status has. */
function places(group: readonly Found[]): Map<string, number> {
  const values = new Map<string, Set<number>>();
  for (const { year, metric, base } of group) {
    const place = `${year} ${metric.status}`;
    values.set(place, (values.get(place) ?? new Set()).add(base));
  }
  return new Map([...values].map(([place, { size }]) => [place, size]));
}

/** Reports say their main figures more than once. */
function withoutRepetitions(group: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const found of group) {
    const { year, metric, base } = found;
    const key = JSON.stringify([year, metric.status, base, metric.upper, metric.change?.direction]);
    if (!first.has(key)) first.set(key, found);
  }
  return [...first.values()];
}

function series(group: readonly Found[]): Series {
  const measure = group.find(({ written, base }) => written !== 0 && base !== 0) ?? group[0];
  const factor = measure === undefined || measure.written === 0 ? 1 : measure.base / measure.written || 1;
  const points = group.map(({ metric, number, year, base }): Point => {
    const sign = metric.change?.direction === "decrease" ? -1 : 1;
    const upper = metric.upper === null ? null : (metric.normalized?.upper ?? metric.upper);
    const inUnit = (amount: number): number => tidy((sign * amount) / factor);
    const ends = upper === null ? [inUnit(base)] : [inUnit(base), inUnit(upper)].sort((a, b) => a - b);
    return {
      number,
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
    change: first === undefined || first.metric.change === null ? null : { basis: otherBasis(first.metric) },
    part: first === undefined || monthsOf(first.metric) === YEAR ? null : (first.metric.period?.text ?? null),
    points: points.sort((a, b) => a.year - b.year || order[a.status] - order[b.status] || a.number - b.number),
  };
}

const order: Record<Status, number> = { actual: 0, estimate: 1, target: 2 };

/** A conversion between units must not show as 8.620000000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * 同比 and 比上年 say the same of a year's figure, and most authors leave them out; 环比 or 比2015年 say another thing. The
 * page's script carries no lexicon.
 */
const SAME_PERIOD = /^(?:同比|[比较]?(?:上年|上一年|去年|上年度)(?:同期)?)$/;

function otherBasis({ change }: PageMetric): string | null {
  const basis = change?.basis ?? null;
  return basis === null || SAME_PERIOD.test(basis) ? null : basis;
}

const YEAR = "01-12";

/** Which months of its year a figure covers; null for several years, whose figures stand at no year. */
function monthsOf({ period }: PageMetric): string | null {
  if (period === null) return YEAR;
  const { text, from, to } = period;
  if (from === null || to === null) return text;
  return from.slice(0, 4) === to.slice(0, 4) ? `${from.slice(5)}-${to.slice(5)}` : null;
}
