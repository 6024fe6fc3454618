import type { Command } from "commander";
import { bashCompletion } from "./completion/bash.js";
import { completables } from "./completion/completable.js";
import { fishCompletion } from "./completion/fish.js";
import { zshCompletion } from "./completion/zsh.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { ShellName } from "./shells.js";
import { StandardOutput } from "./text-sink.js";

/** `reports completion`. */
export async function completionCommand(program: Command, shell: ShellName): Promise<ExitCode> {
  await new StandardOutput(process.stdout).write(scripts[shell](completables(program)));
  return exitCodes.done;
}

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } satisfies Record<ShellName, unknown>;
