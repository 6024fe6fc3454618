import { Option } from "commander";
import { help } from "../../phrases/command-line.js";
import { inputFlag } from "../../phrases/flags.js";
import type { ReportsCommand } from "../help/command.js";
import { type EncodingName, encodingNames } from "./encoding-names.js";
import { collect, positive } from "./flag-values.js";

/** How an input is read. */
export interface ReadingFlags {
  readonly encoding: EncodingName;
  readonly maxBytes: number;
  readonly rules: readonly string[];
}

/** Which inputs are read, and how; every command that reads any number of reports has these. */
export interface FindingFlags extends ReadingFlags {
  readonly filesFrom?: string;
  readonly ignore: readonly string[];
}

/** The same where each report is read by itself, so that workers can share them. */
export interface InputFlags extends FindingFlags {
  readonly jobs?: number;
}

export const addInputFlags = (command: ReportsCommand): ReportsCommand =>
  addFindingFlags(command).addRareOption(grouped("--jobs <n>", inputFlag.jobs()).argParser(positive));

export function addFindingFlags(command: ReportsCommand): ReportsCommand {
  command
    .addRareOption(grouped("--files-from <file>", inputFlag.filesFrom()))
    .addRareOption(grouped("--ignore <pattern>", inputFlag.ignore()).argParser(collect).default([], "none"));
  return addReadingFlags(command);
}

export function addReadingFlags(command: ReportsCommand): ReportsCommand {
  command
    .addRareOption(grouped("--encoding <name>", inputFlag.encoding()).choices(encodingNames).default("auto"))
    .addRareOption(
      grouped("--max-bytes <n>", inputFlag.maxBytes())
        .argParser(positive)
        .default(64 * 1024 * 1024, "64 MiB"),
    );
  return addRulesFlag(command);
}

export const addRulesFlag = (command: ReportsCommand): ReportsCommand =>
  command.addRareOption(grouped("--rules <file>", inputFlag.rules()).argParser(collect).default([], "none"));

const grouped = (flags: string, description: string): Option => new Option(flags, description).helpGroup(help.inputs());
