import { Option } from "commander";
import { outputFlag } from "../../phrases/flags.js";
import { chunksCommand } from "../../phrases/tables.js";
import type { ReportsCommand } from "../help/command.js";
import { count, positive } from "./flag-values.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { fromOption } from "./tables-flags.js";

export const chunkFormatNames = ["ndjson", "parquet"] as const;

/** The flags of `reports chunks`. */
export interface ChunksFlags extends ShowFlags {
  readonly from: "files" | "ndjson";
  readonly format: (typeof chunkFormatNames)[number];
  readonly maxChars: number;
  readonly minChars?: number;
}

export function addChunksFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(new Option("--max-chars <n>", chunksCommand.maxChars()).argParser(positive).default(800))
    .addOption(new Option("--min-chars <n>", chunksCommand.minChars()).argParser(count))
    .addOption(new Option("-f, --format <name>", outputFlag.format()).choices(chunkFormatNames).default("ndjson"))
    .addOption(fromOption());
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}
