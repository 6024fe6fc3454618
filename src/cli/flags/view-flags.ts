import { Option } from "commander";
import { outputFlag, showFlag } from "../../phrases/flags.js";
import type { ReportsCommand } from "../help/command.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addDirectoryFlags, addOutputFlag } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";

/** The flags of `reports view`. */
export interface ViewFlags extends ShowFlags {
  readonly open?: boolean;
}

export function addViewFlags(command: ReportsCommand): ReportsCommand {
  addDirectoryFlags(addOutputFlag(command), outputFlag.outDirOfView()).addOption(new Option("--open", showFlag.open()));
  return addMessageFlags(addInputFlags(command));
}
