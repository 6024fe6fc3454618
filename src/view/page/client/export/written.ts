import { markdownTable } from "../../../markdown.js";
import { visibleWords } from "../text/visible-words.js";
import type { Cell, Cells } from "./metrics-cells.js";

/** For spreadsheets, which take CSV for their locale's encoding otherwise. */
const MARK = "\ufeff";

/** With a byte-order mark; what a spreadsheet would run as a formula is defused, as in the program's own CSV. */
export const asCsv = (cells: Cells): string => MARK + lines(cells, ",", "\r\n");

/** What a spreadsheet takes from the clipboard. */
export const asTabbed = (cells: Cells): string => lines(cells, "\t", "\n");

export const asMarkdown = ({ names, rows }: Cells): string =>
  markdownTable(
    names,
    rows.map((row) => row.map((cell) => inOneLine(cell))),
  );

const lines = ({ names, rows }: Cells, between: string, end: string): string =>
  [names, ...rows].map((row) => row.map((cell) => field(cell, between)).join(between) + end).join("");

function field(cell: Cell, between: string): string {
  const words = typeof cell === "string" ? inOneLine(cell).replace(FORMULA, "'$&") : inOneLine(cell);
  return words.includes('"') || words.includes(between) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Signs of either width with which a formula begins. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** Characters that are not to be seen are named, as the page does. */
const inOneLine = (cell: Cell): string => (cell === null ? "" : visibleWords(String(cell).replace(/\s+/g, " ").trim()));
