import type { Command } from "commander";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { bashCompletion } from "../help/completion/bash.js";
import { completables } from "../help/completion/completable.js";
import { fishCompletion } from "../help/completion/fish.js";
import type { ShellName } from "../help/completion/shells.js";
import { zshCompletion } from "../help/completion/zsh.js";
import { StandardOutput } from "../outputs/text-sink.js";

/** `reports completion`. */
export async function completionCommand(program: Command, shell: ShellName): Promise<ExitCode> {
  await new StandardOutput(process.stdout).write(scripts[shell](completables(program)));
  return exitCodes.done;
}

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } satisfies Record<ShellName, unknown>;
