import { Option } from "commander";
import type { ReportsCommand } from "../help/command.js";
import { type ColorChoice, colorChoices } from "../terminal/color.js";

/** What is said beside the data, and where flags come from; every command that reads reports has these. */
export interface MessageFlags {
  readonly quiet?: boolean;
  readonly color: ColorChoice | false;
  readonly debug?: boolean;
  /** False for none. */
  readonly config?: string | false;
}

export function addMessageFlags(command: ReportsCommand): ReportsCommand {
  return command
    .addRareOption(messages("-q, --quiet", "only what failed: no warnings, summary or progress"))
    .addRareOption(messages("--color <when>", "paint for a terminal").choices(colorChoices).default("auto"))
    .addRareOption(messages("--no-color", "the same as --color never"))
    .addRareOption(messages("--debug", "show where in the program an error arose"))
    .addRareOption(configuration("--config <file>", "take flags from this file, not the nearest reports.config.yaml"))
    .addRareOption(configuration("--no-config", "take flags from no file"));
}

const messages = (flags: string, description: string): Option => new Option(flags, description).helpGroup("Messages:");
const configuration = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup("Configuration:");
