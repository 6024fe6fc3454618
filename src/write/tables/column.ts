import { worded } from "../../phrases/model.js";
import type { Cell } from "../csv.js";

/** A column of a table for programs. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (row: Row) => Cell;
  readonly says: Says;
  /** What a cell is called where people read the table; programs get the code. */
  readonly inWords?: InWords | undefined;
}

/** A cell in words; of the row's other cells it gets those it names. */
export type InWords = (cell: Cell, other: (name: string) => Cell) => Cell;

/** Codes as they are called; several are parted by semicolons. */
export const called =
  (table: Parameters<typeof worded>[0]): InWords =>
  (cell) =>
    typeof cell === "string"
      ? cell
          .split(";")
          .map((code) => worded(table, code))
          .join("、")
      : cell;

/** What data frames know: text, a number, a whole number, true or false. */
export type ColumnType = "text" | "number" | "whole" | "truth";

/** What it means; the Chinese begins with what stands above the column for people: `指标：衡量的内容`. */
export interface Says {
  readonly zh: string;
  readonly en: string;
}

export const column = <Row>(
  name: string,
  type: ColumnType,
  of: (row: Row) => Cell,
  says: Says,
  inWords?: InWords,
): Column<Row> => ({ name, type, of, says, inWords });

/** What stands above a column for people who read Chinese. */
export const headOf = ({ zh }: Says): string => zh.split("：")[0] ?? zh;
