import type { ReportFormat } from "../format.js";
import { jsonLine } from "../ndjson.js";
import { type ChunkOptions, chunkReport } from "./chunk-report.js";
import { chunkColumns } from "./columns.js";

/** A line a chunk; as the cells of a row where it is to be one of a table. */
export function chunkFormat(options: ChunkOptions, rows: boolean): ReportFormat {
  const write: ReportFormat["record"] = (report) =>
    chunkReport(report, options)
      .map((chunk) => jsonLine(rows ? chunkColumns.map(({ of }) => of(chunk)) : chunk))
      .join("");
  return { extension: ".ndjson", file: write, opening: "", record: write, between: "", closing: "" };
}
