import { UsageError } from "./errors.js";
import type { FormatName } from "./formats.js";
import type { ParseFlags } from "./parse-flags.js";

/**
 * The format to write, when the flags do not contradict each other.
 *
 * @throws UsageError saying which do
 */
export function checkFlags(flags: ParseFlags): FormatName {
  const filter = flags.from === "ndjson";
  const format = flags.format ?? (filter ? "ndjson" : "json");
  const faults: [boolean | undefined, string][] = [
    [flags.output !== undefined && flags.outDir !== undefined, "--output and --out-dir exclude each other; give one"],
    [flags.force && flags.skipExisting, "--force and --skip-existing exclude each other; give one"],
    [flags.bom && format !== "csv", "--bom goes with --format csv"],
    [filter && format !== "ndjson", "--from ndjson writes --format ndjson, a line for each line"],
    [filter && flags.outDir !== undefined, "--from ndjson has no tree of inputs for --out-dir; use --output"],
    [filter && flags.shard !== undefined, "--from ndjson is one stream; --shard goes with files"],
    [filter && flags.filesFrom !== undefined, "--files-from lists files, --from ndjson reads records; give one"],
  ];
  const fault = faults.find(([contradicts]) => contradicts === true);
  if (fault !== undefined) throw new UsageError(fault[1]);
  return format;
}
