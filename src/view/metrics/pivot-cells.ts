import { unit as unitWord, worded } from "../../phrases/model.js";
import { cell, column } from "../../phrases/views.js";
import type { Column } from "../terminal/table.js";
import { cellWords, type Pivot, type PivotRow } from "./pivot.js";

export interface PivotCells extends Pick<Column, "shrinks" | "loses" | "least"> {
  readonly name: string;
  readonly of: (row: PivotRow) => string;
}

/** The columns of a pivot; the issuer only where there are several. */
export const pivotCells = ({ rows, years }: Pivot): PivotCells[] => [
  ...(new Set(rows.map(({ issuer }) => issuer)).size > 1
    ? [{ name: column.issuer(), of: ({ issuer }: PivotRow) => issuer, shrinks: true, loses: "start" as const }]
    : []),
  { name: column.indicator(), of: indicatorWords, shrinks: true, least: 20 },
  { name: column.unit(), of: ({ unit }) => (unit === null ? "" : worded(unitWord, unit)) },
  ...years.map((year) => ({
    name: year === null ? column.noYear() : String(year),
    of: ({ years: figures }: PivotRow) => cellWords(figures.get(year) ?? []),
    shrinks: true,
  })),
];

const indicatorWords = ({ indicator, change, span }: PivotRow): string =>
  [indicator ?? "", change === "change" ? cell.change() : (change ?? ""), span ?? ""]
    .filter((part) => part !== "")
    .join(" ");
