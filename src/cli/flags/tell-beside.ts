import type { Command } from "commander";
import { say } from "../outputs/standard-error.js";
import { writtenLines } from "../outputs/written.js";
import type { ConfigUse } from "./config.js";

/**
 * Tells whoever did not name a configuration file that there is one, and what of it does not hold. Only his own
 * `--quiet` silences that, not the file's, and not where part of it does not hold.
 */
export function tellConfig({ notice, lacks }: ConfigUse, command: Command): void {
  const isSilenced = command.getOptionValueSource("quiet") === "cli" && lacks !== true;
  if (notice === null || isSilenced || writesDocument(command)) return;
  say(`reports: ${notice}`);
}

/** Tells what appeared under which name; nobody need look for it. */
export function tellWritten(command: Command): void {
  if (command.getOptionValue("quiet") === true || writesDocument(command)) return;
  for (const line of writtenLines()) say(line);
}

/** Whether standard error is to hold a document of diagnostics, which a line beside it would break. */
const writesDocument = (command: Command): boolean =>
  ["json", "sarif"].includes(String(command.getOptionValue("diagnosticsFormat"))) &&
  command.getOptionValue("diagnosticsOutput") === undefined;
