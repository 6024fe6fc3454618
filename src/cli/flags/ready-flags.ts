import type { ReportsCommand } from "../help/command.js";
import { applyConfig } from "./config.js";
import { settleFormat } from "./format-of-name.js";
import { tellConfig } from "./tell-beside.js";

/**
 * Gives a command what its command line leaves open: first the configuration file has its say, then the output's name.
 *
 * @throws UsageError where either says what cannot be
 */
export async function readyFlags(command: ReportsCommand): Promise<void> {
  tellConfig(await applyConfig(command), command);
  settleFormat(command);
}
