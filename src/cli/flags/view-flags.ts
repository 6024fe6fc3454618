import { Option } from "commander";
import { showFlag } from "../../phrases/flags.js";
import type { ReportsCommand } from "../help/command.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";

/** The flags of `reports view`. */
export interface ViewFlags extends ShowFlags {
  readonly open?: boolean;
}

export function addViewFlags(command: ReportsCommand): ReportsCommand {
  addOutputFlag(command).addOption(new Option("--open", showFlag.open()));
  return addMessageFlags(addInputFlags(command));
}
