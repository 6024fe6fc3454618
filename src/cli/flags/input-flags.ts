import { Option } from "commander";
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
export interface InputFlags extends ReadingFlags {
  readonly filesFrom?: string;
  readonly ignore: readonly string[];
  readonly jobs?: number;
}

export function addInputFlags(command: ReportsCommand): ReportsCommand {
  command
    .addRareOption(grouped("--files-from <file>", "read paths from a file, one a line or parted by NUL; - for a pipe"))
    .addRareOption(
      grouped("--ignore <pattern>", "leave paths out, as .gitignore and .reportsignore do; repeatable")
        .argParser(collect)
        .default([], "none"),
    );
  return addReadingFlags(command).addRareOption(
    grouped("--jobs <n>", "worker processes (by itself, by the number of inputs)").argParser(positive),
  );
}

export function addReadingFlags(command: ReportsCommand): ReportsCommand {
  return command
    .addRareOption(grouped("--encoding <name>", "encoding of the inputs").choices(encodingNames).default("auto"))
    .addRareOption(
      grouped("--max-bytes <n>", "largest input, unpacked")
        .argParser(positive)
        .default(64 * 1024 * 1024, "64 MiB"),
    )
    .addRareOption(
      grouped("--rules <file>", "add boilerplate rules of your own (YAML); repeatable")
        .argParser(collect)
        .default([], "none"),
    );
}

const grouped = (flags: string, description: string): Option => new Option(flags, description).helpGroup("Inputs:");
