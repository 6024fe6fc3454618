import { Option } from "commander";
import type { ReportsCommand } from "../help/command.js";

/** Where what is written goes. */
export interface OutputFlags {
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
  readonly skipExisting?: boolean;
}

export const addOutputFlag = (command: ReportsCommand): ReportsCommand =>
  command.addOption(output("-o, --output <file>", "to one file; its ending tells the format; - for a pipe"));

/** A file for each report. */
export const addDirectoryFlags = (command: ReportsCommand): ReportsCommand =>
  command
    .addOption(output("--out-dir <dir>", "write a file for each report, in the tree of the inputs"))
    .addRareOption(output("--force", "replace files that exist in --out-dir"))
    .addRareOption(output("--skip-existing", "leave out reports whose file exists in --out-dir"));

/** For spreadsheets, which take CSV for their locale's encoding otherwise. */
export const bomOption = (): Option => output("--bom", "begin CSV with a byte-order mark, for spreadsheets");

const output = (flags: string, description: string): Option => new Option(flags, description).helpGroup("Outputs:");
