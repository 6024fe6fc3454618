import type { What } from "../../compare/model.js";
import { ParquetFile } from "../parquet.js";
import { cellsOf, comparedColumns } from "./columns.js";
import type { ComparedWriter } from "./writer.js";

/** Rows as a Parquet file, a column a field, one group of rows after the other. */
export function comparedParquet(what: What): ComparedWriter {
  const columns = comparedColumns(what);
  const file = new ParquetFile(columns);
  return {
    opening: "",
    rows: (rows) => file.add(rows.map((row) => cellsOf(columns, row))),
    closing: () => file.end(),
  };
}
