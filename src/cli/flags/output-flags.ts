import { Option } from "commander";
import { help } from "../../phrases/command-line.js";
import { outputFlag } from "../../phrases/flags.js";
import type { ReportsCommand } from "../help/command.js";

/** Where what is written goes. */
export interface OutputFlags {
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
  readonly skipExisting?: boolean;
}

export const addOutputFlag = (command: ReportsCommand, does = outputFlag.output()): ReportsCommand =>
  command.addOption(output("-o, --output <file>", does));

/** A file for each report. */
export const addDirectoryFlags = (command: ReportsCommand, does = outputFlag.outDir()): ReportsCommand =>
  command
    .addOption(outDirOption(does))
    .addRareOption(output("--force", outputFlag.force()))
    .addRareOption(output("--skip-existing", outputFlag.skipExisting()));

export const outDirOption = (does: string): Option => output("--out-dir <dir>", does);

/** For spreadsheets, which take CSV for their locale's encoding otherwise. */
export const bomOption = (): Option => output("--bom", outputFlag.bom());

const output = (flags: string, description: string): Option => new Option(flags, description).helpGroup(help.outputs());
