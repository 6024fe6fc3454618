import { fstatSync } from "node:fs";
import { argument } from "../../phrases/commands.js";
import { exitCodes } from "../exit-codes.js";
import type { FindingFlags } from "../flags/input-flags.js";
import { readyFlags } from "../flags/ready-flags.js";
import { tellWritten } from "../flags/tell-beside.js";
import type { ReportsCommand } from "../help/command.js";
import { shortHelpOf } from "../help/help.js";
import { say } from "../outputs/standard-error.js";

export type Done = (code: number) => void;

type Run<Flags> = (paths: readonly string[], flags: Flags) => Promise<number>;

/** A command that reads reports. */
export function reader<Flags extends FindingFlags>(
  made: ReportsCommand,
  done: Done,
  load: () => Promise<Run<Flags>>,
): ReportsCommand {
  return made
    .addHelpAll()
    .argument("[paths...]", argument.paths())
    .action(async (given: string[], _: Flags, self: ReportsCommand) => {
      await readyFlags(self);
      const flags: Flags = self.opts();
      // check --explain pair and tables --describe need no report; compare --explain and learn --explain do.
      const asks = typeof self.getOptionValue("explain") === "string" || self.getOptionValue("describe") === true;
      const paths = given.length > 0 || flags.filesFrom !== undefined || asks ? given : isPiped() ? ["-"] : [];
      if (paths.length === 0 && flags.filesFrom === undefined && !asks) {
        say(shortHelpOf(self));
        done(exitCodes.misuse);
        return;
      }
      const run = await load();
      const code = await run(paths, flags);
      tellWritten(self);
      done(code);
    });
}

/** Whether somebody feeds standard input: a terminal and /dev/null are nobody. */
function isPiped(): boolean {
  const kind = fstatSync(0);
  return kind.isFIFO() || kind.isFile() || kind.isSocket();
}
