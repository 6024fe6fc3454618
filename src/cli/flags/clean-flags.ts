import { Option } from "commander";
import { showFlag } from "../../phrases/flags.js";
import { type CleanFormatName, cleanFormatNames } from "../../view/clean/clean-options.js";
import type { ReportsCommand } from "../help/command.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addDirectoryFlags, addOutputFlag } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { widthOption } from "./width-option.js";

/** The flags of `reports clean`. */
export interface CleanFlags extends ShowFlags {
  readonly format: CleanFormatName;
  readonly keepWraps?: boolean;
  readonly removed?: boolean;
  readonly diff?: boolean;
  readonly raw?: boolean;
  readonly indent?: boolean;
  readonly frontMatter?: boolean;
}

export function addCleanFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(new Option("-f, --format <name>", showFlag.formatOfClean()).choices(cleanFormatNames).default("text"))
    .addOption(new Option("--keep-wraps", showFlag.keepWraps()))
    .addOption(new Option("--removed", showFlag.removed()))
    .addOption(new Option("--diff", showFlag.diffOfClean()))
    .addRareOption(new Option("--indent", showFlag.indent()))
    .addRareOption(new Option("--front-matter", showFlag.frontMatter()))
    .addRareOption(new Option("--raw", showFlag.raw()))
    .addRareOption(widthOption());
  return addMessageFlags(addInputFlags(addDirectoryFlags(addOutputFlag(command))));
}
