import type { Language } from "../../phrases/language.js";
import type { Cell } from "../csv.js";
import type { SheetOf } from "../xlsx.js";
import { type Column, headOf, type Says } from "./column.js";

type SheetColumn = Pick<Column<never>, "name" | "says" | "inWords">;

/** What a sheet is called, and what stands above its columns. */
interface Named {
  readonly name: string;
  readonly says: Says;
  readonly columns: readonly SheetColumn[];
  /** Columns that people look for, by name: they stand first. */
  readonly first?: readonly string[];
}

/**
 * A table as a sheet for people: what they look for stands first, what joins tables and leads programs to a place last. Under
 * Chinese with Chinese heads and words, else with the names and codes that programs know.
 */
export function sheetOf(table: Named, rows: readonly Cell[][], language: Language): SheetOf {
  const { name, says, columns } = table;
  const order = readingOrder(table);
  const isChinese = language === "zh";
  return {
    name: isChinese ? headOf(says) : name,
    heads: order.map(({ column }) => (isChinese ? headOf(column.says) : column.name)),
    rows: rows.map((row) =>
      order.map(({ column, at }) => (isChinese ? inWords(column, row[at] ?? null, columns, row) : (row[at] ?? null))),
    ),
  };
}

interface Placed {
  readonly column: SheetColumn;
  /** Its place in the rows. */
  readonly at: number;
}

function readingOrder({ columns, first = [] }: Named): Placed[] {
  const rank = ({ column: { name } }: Placed): number => {
    const place = first.indexOf(name);
    return place >= 0 ? place : first.length + (FOR_PROGRAMS.has(name) ? 1 : 0);
  };
  return columns.map((column, at) => ({ column, at })).sort((a, b) => rank(a) - rank(b));
}

/** Keys, and places as programs count them. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(
  `report_id metric_id id section_id parent_id paragraph_id item_id sha256 start end heading_start heading_end params
  target_report_id target_metric_id result_report_id result_metric_id a_report_id b_report_id
  target_start target_end result_start result_end a_start a_end b_start b_end score`.split(/\s+/),
);

function inWords(column: SheetColumn, cell: Cell, columns: Named["columns"], row: readonly Cell[]): Cell {
  const other = (name: string): Cell => row[columns.findIndex((one) => one.name === name)] ?? null;
  return column.inWords?.(cell, other) ?? truth(cell);
}

const truth = (cell: Cell): Cell => (typeof cell === "boolean" ? (cell ? "是" : "否") : cell);
