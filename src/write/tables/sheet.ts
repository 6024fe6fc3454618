import type { Language } from "../../phrases/language.js";
import type { Cell } from "../csv.js";
import type { SheetOf } from "../xlsx.js";
import { type Column, headOf, type Says } from "./column.js";

/** What a sheet is called, and what stands above its columns. */
interface Named {
  readonly name: string;
  readonly says: Says;
  readonly columns: readonly Pick<Column<never>, "name" | "says" | "inWords">[];
}

/**
 * A table as a sheet for people: under Chinese with Chinese heads and words, what is read first in front and keys behind;
 * else with the names and codes that programs know.
 */
export function sheetOf(table: Named, rows: readonly Cell[][], language: Language): SheetOf {
  const { name, says, columns } = table;
  if (language !== "zh") return { name, heads: columns.map((column) => column.name), rows };
  const order = readingOrder(table);
  return {
    name: headOf(says),
    heads: order.flatMap((at) => (columns[at] === undefined ? [] : [headOf(columns[at].says)])),
    rows: rows.map((row) => order.map((at) => cellInWords(columns, row, at))),
  };
}

/** The columns of the table on the screen, and the sentence. */
const METRICS_FIRST = [
  ...[
    "issuer",
    "year",
    "indicator",
    "value",
    "upper",
    "unit",
    "change",
    "basis",
    "bound",
    "status",
    "period",
    "section",
  ],
  ...["text", "sentence", "title", "file"],
];

function readingOrder({ name, columns }: Named): number[] {
  const all = columns.map((_, at) => at);
  if (name !== "metrics") return all;
  const first = METRICS_FIRST.map((one) => columns.findIndex((column) => column.name === one)).filter((at) => at >= 0);
  return [...first, ...all.filter((at) => !first.includes(at))];
}

function cellInWords(columns: Named["columns"], row: readonly Cell[], at: number): Cell {
  const cell = row[at] ?? null;
  const other = (name: string): Cell => row[columns.findIndex((column) => column.name === name)] ?? null;
  return columns[at]?.inWords?.(cell, other) ?? truth(cell);
}

const truth = (cell: Cell): Cell => (typeof cell === "boolean" ? (cell ? "是" : "否") : cell);
