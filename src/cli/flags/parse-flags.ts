import { Option } from "commander";
import { type DiagnosticsFormatName, diagnosticsFormatNames } from "../diagnostics/diagnostics-formats.js";
import type { ReportsCommand } from "../help/command.js";
import { type FormatName, formatNames } from "../outputs/formats.js";
import { count } from "./flag-values.js";
import { addInputFlags, type InputFlags } from "./input-flags.js";
import { addMessageFlags, type MessageFlags } from "./message-flags.js";
import { addDirectoryFlags, addOutputFlag, bomOption, type OutputFlags } from "./output-flags.js";
import { readShard } from "./shard.js";

/** The flags of `reports parse`, from the command line, the configuration file or the defaults below. */
export interface ParseFlags extends InputFlags, OutputFlags, MessageFlags {
  readonly from: "files" | "ndjson";
  readonly shard?: string;
  readonly format?: FormatName;
  readonly bom?: boolean;
  readonly failOn?: "warning" | "error";
  readonly maxWarnings?: number;
  readonly diagnosticsFormat: DiagnosticsFormatName;
  readonly diagnosticsOutput?: string;
}

/** Gives a command the flags of `reports parse`. */
export function addParseFlags(command: ReportsCommand): ReportsCommand {
  addInputFlags(
    command.addOption(
      option("Inputs:", "--from <kind>", "what the inputs are").choices(["files", "ndjson"]).default("files"),
    ),
  ).addRareOption(
    option("Inputs:", "--shard <i/n>", "only part i of n of the inputs").argParser((text) => readShard(text) && text),
  );
  command.addOption(option("Outputs:", "-f, --format <name>", "what to write (default: json)").choices(formatNames));
  addDirectoryFlags(addOutputFlag(command)).addOption(bomOption());
  command
    .addOption(
      option("Messages:", "--fail-on <severity>", "exit 1 where a report has one").choices(["warning", "error"]),
    )
    .addRareOption(option("Messages:", "--max-warnings <n>", "exit 1 where there are more").argParser(count))
    .addRareOption(
      option("Messages:", "--diagnostics-format <name>", "how diagnostics are written")
        .choices(diagnosticsFormatNames)
        .default("text"),
    )
    .addRareOption(
      option("Messages:", "--diagnostics-output <file>", "where diagnostics go (default: standard error)"),
    );
  return addMessageFlags(command);
}

const option = (group: string, flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(group);
