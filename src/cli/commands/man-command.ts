import { PROGRAM } from "../../program.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import type { Explained } from "../help/help.js";
import { manPage } from "../help/man-page.js";
import { StandardOutput } from "../outputs/text-sink.js";

/** `reports man`. */
export async function manCommand(program: Explained): Promise<ExitCode> {
  await new StandardOutput(process.stdout).write(manPage(program, PROGRAM.version));
  return exitCodes.done;
}
