import type { Language } from "../../phrases/language.js";
import type { Cell } from "../csv.js";
import type { SheetOf } from "../xlsx.js";
import { type Column, headOf, type Says } from "./column.js";

/** What a sheet is called, and what stands above its columns. */
interface Named {
  readonly name: string;
  readonly says: Says;
  readonly columns: readonly Pick<Column<never>, "name" | "says">[];
}

/** A table as a sheet for people: under Chinese with Chinese heads, else with the names that programs know. */
export const sheetOf = ({ name, says, columns }: Named, rows: readonly Cell[][], language: Language): SheetOf => ({
  name: language === "zh" ? headOf(says) : name,
  heads: columns.map((column) => (language === "zh" ? headOf(column.says) : column.name)),
  rows,
});
