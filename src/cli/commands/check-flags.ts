import { contradiction } from "../../phrases/contradictions.js";
import { bomContradiction, outputContradictions, refuse } from "../flags/contradictions.js";
import type { ParseFlags } from "../flags/parse-flags.js";
import type { FormatName } from "../outputs/formats.js";

/**
 * The format to write, when the flags do not contradict each other.
 *
 * @throws UsageError saying which do
 */
export function checkFlags(flags: ParseFlags): FormatName {
  const filter = flags.from === "ndjson";
  const format = flags.format ?? (filter ? "ndjson" : "json");
  refuse([
    ...outputContradictions(flags),
    bomContradiction(flags.bom, format === "csv"),
    [filter && format !== "ndjson", contradiction.filterFormat()],
    [filter && flags.outDir !== undefined, contradiction.filterTree()],
    [filter && flags.shard !== undefined, contradiction.filterShard()],
    [filter && flags.filesFrom !== undefined, contradiction.filterList()],
  ]);
  return format;
}
