import type { Option } from "commander";
import { meant } from "../../phrases/model.js";
import type { Saying } from "../../phrases/phrases.js";

/** Gives an option its choices, each of which may also be said in Chinese: `--status 目标`. */
export function spokenChoices(
  option: Option,
  choices: readonly string[],
  words: Readonly<Record<string, Saying<[]>>>,
): Option {
  const check = option.choices(choices).parseArg;
  return option.argParser((value, before) => {
    const choice = meant(words, value);
    return check === undefined ? choice : check(choice, before);
  });
}
