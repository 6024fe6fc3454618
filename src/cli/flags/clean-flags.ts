import { Option } from "commander";
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
}

export function addCleanFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(
      new Option("-f, --format <name>", "as it is, or with headings as #").choices(cleanFormatNames).default("text"),
    )
    .addOption(new Option("--keep-wraps", "keep the lines of the source, do not join them"))
    .addOption(new Option("--removed", "list what was removed, by line, rule and words"))
    .addOption(new Option("--diff", "show what was removed in place, struck out or as [-…-]"))
    .addRareOption(new Option("--raw", "leave control characters as they are, though a terminal would obey them"))
    .addRareOption(widthOption());
  return addMessageFlags(addInputFlags(addDirectoryFlags(addOutputFlag(command))));
}
