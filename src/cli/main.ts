import { CommanderError } from "commander";
import { misuse } from "../phrases/command-line.js";
import { useLanguage } from "../phrases/language.js";
import { errorCode, inWords, NobodyReads, PlainError, systemError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { chosenLanguage } from "./language.js";
import { say } from "./outputs/standard-error.js";
import { buildProgram } from "./program.js";

/** What help could not be written to; the commands' own output tells of that itself. */
let unwritten: unknown = null;
process.stdout.on("error", (error) => {
  unwritten ??= error;
});

// Never process.exit(): it cuts what is still on its way into a pipe.
export const ended: Promise<void> = run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function run(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  useLanguage(
    chosenLanguage(args, {
      env: process.env,
      platform: process.platform,
      system: () => Intl.DateTimeFormat().resolvedOptions().locale,
    }),
  );
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return await codeOf(error);
  }
}

async function codeOf(error: unknown): Promise<ExitCode> {
  // Commander has said what is wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? helpCode() : exitCodes.misuse;
  if (error instanceof NobodyReads) return exitCodes.done;
  if (error instanceof PlainError) {
    say(`reports: ${error.message}`);
    return error.exitCode;
  }
  const known = systemError(error);
  if (known !== null) {
    say(`reports: ${known}`);
    return exitCodes.failed;
  }
  say(`reports: ${misuse.fault(error instanceof Error ? (error.stack ?? error.message) : String(error))}`);
  return exitCodes.failed;
}

async function helpCode(): Promise<ExitCode> {
  await new Promise<void>((written) => process.stdout.write("", () => written()));
  if (unwritten === null || errorCode(unwritten) === "EPIPE") return exitCodes.done;
  say(`reports: ${misuse.standardOutput(inWords(unwritten))}`);
  return exitCodes.failed;
}
