import { status as statusWord } from "../../phrases/model.js";
import { column } from "../../phrases/views.js";
import type { MetricRow } from "../../write/metric-row.js";
import { printable } from "../../write/printable.js";
import type { Paint } from "../terminal/paint.js";
import { type Column, layOut } from "../terminal/table.js";
import { boundWords, changeWords } from "./figure-words.js";

export interface TableOptions {
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly paint: Paint;
}

/** A named column of cells, for a table of any kind. */
export interface Cells extends Pick<Column, "shrinks" | "loses" | "least" | "from"> {
  readonly name: string;
  readonly of: (row: MetricRow) => string;
}

/** The columns of the table of metrics; `file` only where there are several. */
export const metricCells = (several: boolean): Cells[] => [
  ...(several
    ? [
        {
          name: column.file(),
          of: ({ file }: MetricRow) => file,
          shrinks: true,
          loses: "start" as const,
          least: 12,
          from: 60,
        },
      ]
    : []),
  { name: column.indicator(), of: ({ metric }) => metric.indicator ?? "", shrinks: true, least: 12 },
  { name: column.value(), of: ({ metric }) => metric.text, shrinks: true },
  { name: column.change(), of: ({ metric }) => changeWords(metric), from: 70 },
  { name: column.bound(), of: ({ metric }) => boundWords(metric), from: 76 },
  { name: column.status(), of: ({ metric }) => statusWord[metric.status](), from: 36 },
  { name: column.year(), of: ({ metric }) => String(metric.year ?? ""), from: 36 },
  { name: column.section(), of: sectionWords, shrinks: true, from: 80 },
];

/** `2.1 产业发展`: what `--section` takes, and the heading. */
const sectionWords = ({ metric, sectionPath }: MetricRow): string =>
  `${metric.section ?? ""} ${sectionPath.slice(sectionPath.lastIndexOf(" / ") + 1).replace(/^\/ /, "")}`.trim();

/** Lines for a terminal. */
export function tableText<Row>(
  cells: readonly (Omit<Cells, "of"> & { readonly of: (row: Row) => string })[],
  rows: readonly Row[],
  { width, paint }: TableOptions,
): string {
  const columns = cells.map(({ of, ...column }) => ({ ...column, cells: rows.map((row) => printable(of(row))) }));
  const table = layOut(columns, width, paint);
  return [table.heading, ...table.rows].map((line) => `${line}\n`).join("");
}
