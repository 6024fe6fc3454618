import type { ComparedRow } from "../../compare/compare.js";
import type { What } from "../../compare/model.js";
import { parquetOf } from "../parquet.js";
import { cellsOf, comparedColumns } from "./columns.js";

/** Rows as a Parquet file: a column a field. */
export function comparedParquet(what: What, rows: readonly ComparedRow[]): Uint8Array {
  const columns = comparedColumns(what);
  return parquetOf(
    columns,
    rows.map((row) => cellsOf(columns, row)),
  );
}
