import { InvalidArgumentError, Option } from "commander";
import { learnCommand as said } from "../../phrases/learn.js";
import type { ReportsCommand } from "../help/command.js";
import { positive } from "./flag-values.js";
import { addFindingFlags, type FindingFlags } from "./input-flags.js";
import { addMessageFlags, type MessageFlags } from "./message-flags.js";
import { addOutputFlag, type OutputFlags } from "./output-flags.js";

/** The flags of `reports learn`. */
export interface LearnFlags extends FindingFlags, MessageFlags, OutputFlags {
  readonly minFiles: number;
  readonly minShare: number;
  readonly background?: string;
  readonly inline: "off" | "brand" | "suggest";
  readonly merge?: string;
  readonly explain?: boolean;
  readonly dryRun?: boolean;
}

export function addLearnFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(new Option("--min-files <n>", said.minFiles()).argParser(positive).default(5))
    .addOption(new Option("--min-share <share>", said.minShare()).argParser(share).default(0.3))
    .addOption(new Option("--inline <how>", said.inline()).choices(["off", "brand", "suggest"]).default("brand"))
    .addOption(new Option("--merge <file>", said.merge()))
    .addOption(new Option("--explain", said.explain()))
    .addOption(new Option("--dry-run", said.dryRunFlag()))
    .addRareOption(new Option("--background <file>", said.background()));
  return addMessageFlags(addFindingFlags(addOutputFlag(command, said.output())));
}

function share(text: string): number {
  const value = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || value <= 0 || value > 1) throw new InvalidArgumentError(said.share());
  return value;
}
