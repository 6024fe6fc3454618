/** The formats of tables by name; who only offers them loads no writer. */
export const tableFormatNames = ["csv", "tsv", "ndjson", "parquet", "xlsx"] as const;
export type TableFormatName = (typeof tableFormatNames)[number];

/** Formats that can be written row by row; a workbook is made of all rows at once. */
export type StreamedFormatName = Exclude<TableFormatName, "xlsx">;
