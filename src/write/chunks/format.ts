import type { Format } from "../format.js";
import { jsonLine } from "../ndjson.js";
import { type ChunkOptions, chunkReport } from "./chunk-report.js";
import { chunkColumns } from "./columns.js";

/** A line a chunk; as the cells of a row where it is to be one of a table. */
export function chunkFormat(lengths: Pick<ChunkOptions, "maxChars" | "minChars">, rows: boolean): Format {
  const write: Format["record"] = (report, source, _told, given) => {
    const record = given?.members ?? null;
    return chunkReport(report, { ...lengths, id: given?.id ?? undefined, source: source() })
      .map((chunk) => {
        if (rows) return jsonLine(chunkColumns.map(({ of }) => of({ ...chunk, record })));
        return record === null ? jsonLine(chunk) : `${jsonLine(chunk).slice(0, -2)},"record":${record}}\n`;
      })
      .join("");
  };
  return { extension: ".ndjson", file: write, opening: "", record: write, between: "", closing: "", ofRecords: true };
}
