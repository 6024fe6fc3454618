import { parquetWriteBuffer } from "hyparquet-writer";
import type { ComparedRow } from "../../compare/compare.js";
import type { What } from "../../compare/model.js";
import { comparedColumns } from "./columns.js";

const TYPES = { text: "STRING", number: "DOUBLE", whole: "INT32", truth: "BOOLEAN" } as const;

/** Rows as a Parquet file: a column a field, with the types that data frames expect. */
export function comparedParquet(what: What, rows: readonly ComparedRow[]): Uint8Array {
  const columnData = comparedColumns(what).map(({ name, type, of }) => ({
    name,
    type: TYPES[type],
    data: rows.map((row) => of(row as never)),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
