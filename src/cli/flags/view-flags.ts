import { Option } from "commander";
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
  addOutputFlag(command).addOption(new Option("--open", "open the page in the default browser"));
  return addMessageFlags(addInputFlags(command));
}
