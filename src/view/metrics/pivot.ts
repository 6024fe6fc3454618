import type { Metric } from "../../model/report.js";
import { status as statusWord } from "../../phrases/model.js";
import { cell } from "../../phrases/views.js";
import type { MetricRow } from "../../write/metric-row.js";
import { otherBasis } from "../other-basis.js";
import { boundWords } from "./figure-words.js";

/** One indicator over the years. */
export interface PivotRow {
  /** Who reports; the file where nobody is named. */
  readonly issuer: string;
  readonly indicator: string | null;
  /** Growth is no amount: 增长4.3% has a row of its own, by what it is measured against (环比) where that is not the year before; null for amounts. */
  readonly change: string | null;
  /** A sum or an average over several years (2016–2020) is no figure of its last year; null for figures of one year. */
  readonly span: string | null;
  /** The base unit where there is one, so that 万元 and 亿元 stand in one row. */
  readonly unit: string | null;
  /** Year to figures in document order; null for figures of no year. */
  readonly years: ReadonlyMap<number | null, readonly Metric[]>;
}

export interface Pivot {
  readonly rows: readonly PivotRow[];
  /** Ascending, null last where some figure has no year. */
  readonly years: readonly (number | null)[];
}

/** One row an indicator, a column a year; rows in the order in which the indicators first stand. */
export function pivotByYear(rows: readonly MetricRow[]): Pivot {
  const found = new Map<string, Omit<PivotRow, "years"> & { years: Map<number | null, Metric[]> }>();
  for (const { metric, issuer, file } of rows) {
    const row = {
      issuer: issuer ?? file,
      indicator: metric.indicator,
      change: metric.change === null ? null : (otherBasis(metric.change.basis) ?? "change"),
      span: spanOf(metric),
      unit: metric.normalized?.unit ?? metric.unit,
    };
    const key = JSON.stringify(row);
    const entry = found.get(key) ?? { ...row, years: new Map<number | null, Metric[]>() };
    found.set(key, entry);
    const figures = entry.years.get(metric.year) ?? [];
    figures.push(metric);
    entry.years.set(metric.year, figures);
  }
  const years = [...new Set(rows.map(({ metric }) => metric.year))];
  return {
    rows: [...found.values()],
    years: years.sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY)),
  };
}

/** The years that a figure is summed or averaged over, null where it is of one. */
function spanOf({ period }: Metric): string | null {
  const [from, to] = [period?.from, period?.to].map((month) => month?.slice(0, YEAR_DIGITS) ?? null);
  return from == null || to == null || from === to ? null : `${from}–${to}`;
}

const YEAR_DIGITS = 4;

/** All that one cell says: `8.62亿元 / 9亿元 (target)`. The same figure said twice stands once. */
export const cellWords = (metrics: readonly Metric[]): string => [...new Set(metrics.map(figureWords))].join(" / ");

function figureWords(metric: Metric): string {
  // A range is seen.
  const bound = metric.bound === "range" ? "" : boundWords(metric);
  const notes = [bound, metric.status === "actual" ? "" : statusWord[metric.status]()].filter((note) => note !== "");
  const { change, text } = metric;
  const figure = change === null ? text : change.direction === "increase" ? cell.up(text) : cell.down(text);
  return notes.length > 0 ? cell.notes(figure, notes.join(cell.listMark())) : figure;
}
