import { Option } from "commander";
import { help } from "../../phrases/command-line.js";
import { outputFlag } from "../../phrases/flags.js";
import { tablesCommand } from "../../phrases/tables.js";
import { type TableFormatName, tableFormatNames } from "../../write/tables/format-names.js";
import type { ReportsCommand } from "../help/command.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag, bomOption, outDirOption } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";

/** The flags of `reports tables`. */
export interface TablesFlags extends ShowFlags {
  readonly from: "files" | "ndjson";
  readonly format: TableFormatName;
  readonly describe?: boolean;
  readonly bom?: boolean;
}

export function addTablesFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(outDirOption(tablesCommand.outDir()))
    .addOption(new Option("-f, --format <name>", outputFlag.format()).choices(tableFormatNames).default("csv"))
    .addOption(new Option("--describe", tablesCommand.describe()))
    .addOption(fromOption())
    .addOption(new Option("--force", tablesCommand.force()))
    .addRareOption(bomOption());
  return addMessageFlags(addInputFlags(addOutputFlag(command, tablesCommand.output())));
}

/** What was parsed before need not be parsed again. */
export const fromOption = (): Option =>
  new Option("--from <kind>", tablesCommand.from())
    .choices(["files", "ndjson"])
    .default("files")
    .helpGroup(help.inputs());
