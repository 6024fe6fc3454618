import { Option } from "commander";
import { help } from "../../phrases/command-line.js";
import { messageFlag } from "../../phrases/flags.js";
import type { ReportsCommand } from "../help/command.js";
import { type ColorChoice, colorChoices } from "../terminal/color.js";

import { languageOption } from "./language-option.js";

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
    .addRareOption(messages("-q, --quiet", messageFlag.quiet()))
    .addRareOption(messages("--color <when>", messageFlag.color()).choices(colorChoices).default("auto"))
    .addRareOption(messages("--no-color", messageFlag.noColor()))
    .addRareOption(messages("--debug", messageFlag.debug()))
    .addRareOption(languageOption().helpGroup(help.messages()))
    .addRareOption(configuration("--config <file>", messageFlag.config()))
    .addRareOption(configuration("--no-config", messageFlag.noConfig()));
}

const messages = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(help.messages());
const configuration = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(help.configuration());
