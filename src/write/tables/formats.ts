import type { Cell } from "../csv.js";
import { csvLines } from "../csv.js";
import { jsonLine } from "../ndjson.js";
import { ParquetFile } from "../parquet.js";
import type { Column } from "./column.js";
import type { StreamedFormatName } from "./format-names.js";

/** Writes a table some rows at a time: what it gives is written in its order. */
export interface TableWriter {
  opening(): string | Uint8Array;
  rows(rows: readonly Cell[][]): string | Uint8Array;
  closing(): string | Uint8Array;
}

type Columns = readonly Pick<Column<never>, "name" | "type">[];

export const tableWriter = (format: StreamedFormatName, columns: Columns): TableWriter => writers[format](columns);

const writers: Readonly<Record<StreamedFormatName, (columns: Columns) => TableWriter>> = {
  csv: (columns) => lines(columns, ","),
  tsv: (columns) => lines(columns, "\t"),
  ndjson: (columns) => ({
    opening: () => "",
    rows: (rows) =>
      rows
        .map((cells) => jsonLine(Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] ?? null]))))
        .join(""),
    closing: () => "",
  }),
  parquet: (columns) => {
    const file = new ParquetFile(columns);
    return { opening: () => "", rows: (rows) => file.add(rows), closing: () => file.end() };
  },
};

const lines = (columns: Columns, delimiter: string): TableWriter => ({
  opening: () => csvLines([columns.map(({ name }) => name)], delimiter),
  rows: (rows) => csvLines(rows, delimiter),
  closing: () => "",
});
