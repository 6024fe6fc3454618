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
    [filter && format !== "ndjson", "--from ndjson writes --format ndjson, a line for each line"],
    [filter && flags.outDir !== undefined, "--from ndjson has no tree of inputs for --out-dir; use --output"],
    [filter && flags.shard !== undefined, "--from ndjson is one stream; --shard goes with files"],
    [filter && flags.filesFrom !== undefined, "--files-from lists files, --from ndjson reads records; give one"],
  ]);
  return format;
}
