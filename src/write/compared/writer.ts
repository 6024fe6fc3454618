import type { ComparedRow } from "../../compare/compare.js";
import type { What } from "../../compare/model.js";
import { csvLines } from "../csv.js";
import { indented } from "../json.js";
import { jsonLines } from "../ndjson.js";
import { cellsOf, comparedColumns } from "./columns.js";

/** Writes rows as they come: `opening`, the rows, `closing`. */
export interface ComparedWriter {
  readonly opening: string;
  rows(rows: readonly ComparedRow[]): string | Uint8Array;
  closing(): string | Uint8Array;
}

/** One JSON array. */
export function comparedJson(): ComparedWriter {
  let between = "";
  return {
    opening: "[",
    rows: (rows) =>
      rows
        .map((row) => {
          const text = `${between}\n${indented(row)}`;
          between = ",";
          return text;
        })
        .join(""),
    closing: () => "\n]\n",
  };
}

/** A row a line. */
export const comparedNdjson = (): ComparedWriter => ({
  opening: "",
  rows: jsonLines,
  closing: () => "",
});

export function comparedCsv(what: What): ComparedWriter {
  const columns = comparedColumns(what);
  return {
    opening: csvLines([columns.map(({ name }) => name)]),
    rows: (rows) => csvLines(rows.map((row) => cellsOf(columns, row))),
    closing: () => "",
  };
}
