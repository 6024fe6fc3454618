import { Option } from "commander";
import { outputFlag, showFlag } from "../../phrases/flags.js";
import { type OutlineFormatName, outlineFormatNames } from "../../view/outline/outline-options.js";
import type { ReportsCommand } from "../help/command.js";
import { positive } from "./flag-values.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { widthOption } from "./width-option.js";

/** The flags of `reports outline`. */
export interface OutlineFlags extends ShowFlags {
  readonly format: OutlineFormatName;
  readonly depth?: number;
  readonly metrics?: boolean;
}

export function addOutlineFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(new Option("--depth <n>", showFlag.depth()).argParser(positive))
    .addOption(new Option("--metrics", showFlag.metricsOfSections()))
    .addOption(new Option("-f, --format <name>", outputFlag.format()).choices(outlineFormatNames).default("text"))
    .addOption(widthOption());
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}
