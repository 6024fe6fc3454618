import { role as roleWord } from "../../phrases/model.js";
import { cell, column } from "../../phrases/views.js";
import type { Paint } from "../terminal/paint.js";
import type { Column } from "../terminal/table.js";
import type { OutlineRow } from "./outline-rows.js";

/** What stands beside the headings. */
export const asideColumns = (rows: readonly OutlineRow[], { dim }: Paint): Column[] => [
  { name: column.role(), cells: rows.map(({ section }) => roleWord[section.role]()), from: 50, paint: dim },
  { name: column.years(), cells: rows.map(({ section }) => yearsWords(section.years)), from: 64, paint: dim },
  { name: column.metrics(), cells: rows.map((row) => countWords(row.metricCount)), align: "right", from: 30 },
  { name: column.paragraphs(), cells: rows.map((row) => countWords(row.paragraphCount)), align: "right", from: 72 },
];

/** `2020`, `2019, 2021`; of many the first and the last. */
export const yearsWords = (years: readonly number[]): string =>
  years.length <= 2 ? years.join(cell.listMark()) : `${years[0]}…${years.at(-1)}`;

const countWords = (count: number): string => (count === 0 ? "" : String(count));
