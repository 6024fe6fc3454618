import { Option } from "commander";
import { help } from "../../phrases/command-line.js";
import { inputFlag, messageFlag, outputFlag } from "../../phrases/flags.js";
import { severity } from "../../phrases/model.js";
import { type DiagnosticsFormatName, diagnosticsFormatNames } from "../diagnostics/diagnostics-formats.js";
import type { ReportsCommand } from "../help/command.js";
import { type FormatName, formatNames } from "../outputs/formats.js";
import { count } from "./flag-values.js";
import { addInputFlags, type InputFlags } from "./input-flags.js";
import { addMessageFlags, type MessageFlags } from "./message-flags.js";
import { addDirectoryFlags, addOutputFlag, bomOption, type OutputFlags } from "./output-flags.js";
import { readShard } from "./shard.js";
import { spokenChoices } from "./spoken-choices.js";

/** The flags of `reports parse`, from the command line, the configuration file or the defaults below. */
export interface ParseFlags extends InputFlags, OutputFlags, MessageFlags {
  readonly from: "files" | "ndjson";
  readonly shard?: string;
  readonly format?: FormatName;
  readonly bom?: boolean;
  readonly generator: boolean;
  readonly failOn?: "warning" | "error";
  readonly maxWarnings?: number;
  readonly diagnosticsFormat: DiagnosticsFormatName;
  readonly diagnosticsOutput?: string;
  readonly failures?: string;
}

/** Gives a command the flags of `reports parse`. */
export function addParseFlags(command: ReportsCommand): ReportsCommand {
  addInputFlags(
    command.addOption(
      option(help.inputs(), "--from <kind>", inputFlag.from()).choices(["files", "ndjson"]).default("files"),
    ),
  ).addRareOption(
    option(help.inputs(), "--shard <i/n>", inputFlag.shard()).argParser((text) => readShard(text) && text),
  );
  command.addOption(
    option(help.outputs(), "-f, --format <name>", outputFlag.format()).choices(formatNames).default(undefined, "json"),
  );
  addDirectoryFlags(addOutputFlag(command)).addOption(bomOption());
  command.addRareOption(option(help.outputs(), "--no-generator", outputFlag.noGenerator()));
  command
    .addOption(
      spokenChoices(
        option(help.messages(), "--fail-on <severity>", messageFlag.failOn()),
        ["warning", "error"],
        severity,
      ),
    )
    .addRareOption(option(help.messages(), "--max-warnings <n>", messageFlag.maxWarnings()).argParser(count))
    .addRareOption(
      option(help.messages(), "--diagnostics-format <name>", messageFlag.diagnosticsFormat())
        .choices(diagnosticsFormatNames)
        .default("text"),
    )
    .addRareOption(option(help.messages(), "--diagnostics-output <file>", messageFlag.diagnosticsOutput()))
    .addRareOption(option(help.messages(), "--failures <file>", messageFlag.failures()));
  return addMessageFlags(command);
}

const option = (group: string, flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(group);
