import { CommanderError } from "commander";
import { NobodyReads, PlainError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { say } from "./outputs/standard-error.js";
import { buildProgram } from "./program.js";

// Never process.exit(): it cuts what is still on its way into a pipe.
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): ExitCode {
  // Commander has said what is wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misuse;
  if (error instanceof NobodyReads) return exitCodes.done;
  if (error instanceof PlainError) {
    say(`reports: ${error.message}`);
    return error.exitCode;
  }
  say(`reports: a fault in the program, please report it: ${error instanceof Error ? error.stack : String(error)}`);
  return exitCodes.failed;
}
