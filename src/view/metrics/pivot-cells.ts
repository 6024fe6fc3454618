import type { Column } from "../terminal/table.js";
import { cellWords, type Pivot, type PivotRow } from "./pivot.js";

export interface PivotCells extends Pick<Column, "shrinks" | "loses" | "least"> {
  readonly name: string;
  readonly of: (row: PivotRow) => string;
}

/** The columns of a pivot; the issuer only where there are several. */
export const pivotCells = ({ rows, years }: Pivot): PivotCells[] => [
  ...(new Set(rows.map(({ issuer }) => issuer)).size > 1
    ? [{ name: "issuer", of: ({ issuer }: PivotRow) => issuer, shrinks: true, loses: "start" as const }]
    : []),
  { name: "indicator", of: indicatorWords, shrinks: true, least: 20 },
  { name: "unit", of: ({ unit }) => unit ?? "" },
  ...years.map((year) => ({
    name: year === null ? "no year" : String(year),
    of: ({ years: figures }: PivotRow) => cellWords(figures.get(year) ?? []),
    shrinks: true,
  })),
];

const indicatorWords = ({ indicator, change, span }: PivotRow): string =>
  [indicator ?? "", change ?? "", span ?? ""].filter((part) => part !== "").join(" ");
