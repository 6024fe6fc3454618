import { Option } from "commander";
import { messageFlag } from "../../phrases/flags.js";
import { languageChoices } from "../language.js";

/** For every command: what it says is settled before flags are parsed, see language.ts. */
export const languageOption = (): Option =>
  new Option("--lang <name>", messageFlag.lang()).choices(languageChoices).default("auto");
