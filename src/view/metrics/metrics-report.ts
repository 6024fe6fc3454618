import { inEnglish, language } from "../../phrases/language.js";
import { type Cell, csvHeading, csvLines, csvRows } from "../../write/csv.js";
import { indented } from "../../write/json.js";
import type { MetricRow } from "../../write/metric-row.js";
import { jsonLine } from "../../write/ndjson.js";
import { headOf } from "../../write/tables/column.js";
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
export async function metricsReport(all: readonly MetricRow[], options: MetricsOptions): Promise<string | Uint8Array> {
  const rows = sorted(options.canonical ? all.map(byStandardName) : all, options.order);
  return options.pivot ? pivotReport(pivotByYear(rows), options) : rowsReport(rows, options);
}

const byStandardName = (row: MetricRow): MetricRow => ({
  ...row,
  metric: { ...row.metric, indicator: nameOf(row.metric, true) },
});

function rowsReport(rows: readonly MetricRow[], options: MetricsOptions): string | Promise<string | Uint8Array> {
  const cells = metricCells(options.several);
  switch (options.format) {
    case "table":
      return tableText(cells, rows, options);
    case "markdown":
      return markdownOf(cells, rows);
    case "csv":
      return csvHeading() + csvRows(rows);
    case "tsv":
      return csvHeading("\t") + csvRows(rows, "\t");
    case "json":
      return `${indented(rows.map(flat))}\n`;
    case "ndjson":
      return rows.map((row) => jsonLine(flat(row))).join("");
    case "parquet":
    case "xlsx":
      return dataFile(rows, options.format);
  }
}

const flat = ({ metric, ...place }: MetricRow): object => ({ ...place, ...metric });

/** What writes these is loaded where it is asked for. */
async function dataFile(rows: readonly MetricRow[], format: "parquet" | "xlsx"): Promise<Uint8Array> {
  const { METRICS_FIRST, metricColumns } = await import("../../write/tables/metrics.js");
  const cells = rows.map((row) => metricColumns.map(({ of }) => of(row)));
  if (format === "parquet") return (await import("../../write/parquet.js")).parquetOf(metricColumns, cells);
  const { sheetOf } = await import("../../write/tables/sheet.js");
  const { workbookOf } = await import("../../write/xlsx.js");
  return workbookOf([sheetOf({ ...SHEET, columns: metricColumns, first: METRICS_FIRST }, cells, language())]);
}

function pivotReport(pivot: Pivot, options: MetricsOptions): string | Promise<Uint8Array> {
  const cells = pivotCells(pivot);
  const heads = cells.map(({ name }) => name);
  const rows = (): Cell[][] => pivot.rows.map((row) => cells.map(({ of }): Cell => of(row)));
  switch (options.format) {
    case "table":
      return tableText(cells, pivot.rows, options);
    case "markdown":
      return markdownOf(cells, pivot.rows);
    case "csv":
      return inEnglish(() => pivotText(pivot, ","));
    case "tsv":
      return inEnglish(() => pivotText(pivot, "\t"));
    case "xlsx":
      return pivotBook(heads, rows());
    case "json":
      return `${indented(pivot.rows.map(({ years, ...row }) => ({ ...row, years: byName(years) })))}\n`;
    case "ndjson":
      return pivot.rows.map(({ years, ...row }) => jsonLine({ ...row, years: byName(years) })).join("");
    case "parquet":
      throw new Error("a pivot has no columns that are known beforehand");
  }
}

const pivotBook = async (heads: readonly string[], rows: readonly Cell[][]): Promise<Uint8Array> =>
  (await import("../../write/xlsx.js")).workbookOf([
    { name: language() === "zh" ? headOf(SHEET.says) : SHEET.name, heads, rows },
  ]);

const SHEET = { name: "metrics", says: { zh: "指标：每个数字一行", en: "a row a figure" } };

function pivotText(pivot: Pivot, between: "," | "\t"): string {
  const cells = pivotCells(pivot);
  const rows = pivot.rows.map((row) => cells.map(({ of }): Cell => of(row)));
  return csvLines([cells.map(({ name }) => name), ...rows], between);
}

const markdownOf = <Row>(cells: readonly { name: string; of: (row: Row) => string }[], rows: readonly Row[]): string =>
  markdownTable(
    cells.map(({ name }) => name),
    rows.map((row) => cells.map(({ of }) => of(row))),
  );

const byName = <Value>(years: ReadonlyMap<number | null, Value>): Record<string, Value> =>
  Object.fromEntries([...years].map(([year, value]) => [year ?? "no year", value]));
