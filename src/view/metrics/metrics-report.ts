import { type Cell, csvHeading, csvLines, csvRows } from "../../write/csv.js";
import { indented } from "../../write/json.js";
import type { MetricRow } from "../../write/metric-row.js";
import { markdownTable } from "../markdown.js";
import { metricCells, type TableOptions, tableText } from "./metric-cells.js";
import { nameOf } from "./metric-filter.js";
import { type MetricOrder, sorted } from "./metric-order.js";
import type { MetricsFormatName } from "./metrics-formats.js";
import { type Pivot, pivotByYear } from "./pivot.js";
import { pivotCells } from "./pivot-cells.js";

/** How the metrics of all reports are shown together. */
export interface MetricsOptions extends TableOptions {
  readonly format: MetricsFormatName;
  readonly order: MetricOrder;
  /** One row an indicator with a column a year. */
  readonly pivot: boolean;
  /** Figures stand under their standard names. */
  readonly canonical: boolean;
  /** Whether the rows are of several reports. */
  readonly several: boolean;
}

/** What `reports metrics` writes. */
export function metricsReport(all: readonly MetricRow[], options: MetricsOptions): string {
  const rows = sorted(options.canonical ? all.map(byStandardName) : all, options.order);
  return options.pivot ? pivotReport(pivotByYear(rows), options) : rowsReport(rows, options);
}

const byStandardName = (row: MetricRow): MetricRow => ({
  ...row,
  metric: { ...row.metric, indicator: nameOf(row.metric, true) },
});

function rowsReport(rows: readonly MetricRow[], options: MetricsOptions): string {
  const cells = metricCells(options.several);
  switch (options.format) {
    case "table":
      return tableText(cells, rows, options);
    case "markdown":
      return markdownOf(cells, rows);
    case "csv":
      return csvHeading() + csvRows(rows);
    case "json":
      return `${indented(rows.map(({ metric, ...place }) => ({ ...place, ...metric })))}\n`;
  }
}

function pivotReport(pivot: Pivot, options: MetricsOptions): string {
  const cells = pivotCells(pivot);
  switch (options.format) {
    case "table":
      return tableText(cells, pivot.rows, options);
    case "markdown":
      return markdownOf(cells, pivot.rows);
    case "csv":
      return csvLines([
        cells.map(({ name }) => name),
        ...pivot.rows.map((row) => cells.map(({ of }): Cell => of(row))),
      ]);
    case "json":
      return `${indented(pivot.rows.map(({ years, ...row }) => ({ ...row, years: byName(years) })))}\n`;
  }
}

const markdownOf = <Row>(cells: readonly { name: string; of: (row: Row) => string }[], rows: readonly Row[]): string =>
  markdownTable(
    cells.map(({ name }) => name),
    rows.map((row) => cells.map(({ of }) => of(row))),
  );

const byName = <Value>(years: ReadonlyMap<number | null, Value>): Record<string, Value> =>
  Object.fromEntries([...years].map(([year, value]) => [year ?? "no year", value]));
