import { InvalidArgumentError, type Option } from "commander";
import { badValue } from "../../phrases/flags.js";
import { type Language, language } from "../../phrases/language.js";
import { meant, type ValueWords, worded } from "../../phrases/model.js";

/** What the choices of an option are called, where they have names in Chinese. */
const spoken = new WeakMap<Option, ValueWords>();

/** Gives an option its choices, each of which may also be said in Chinese: `--status 目标`. */
export function spokenChoices(option: Option, choices: readonly string[], words: ValueWords): Option {
  spoken.set(option.choices(choices), words);
  // What takes two is given lists by configuration files too; of these the last holds.
  return option.argParser((text, _before) => choiceOf(text, choices, words));
}

/** The same where several may be given, parted by commas or one after the other: `--status 完成,目标`. */
export function spokenLists(option: Option, choices: readonly string[], words: ValueWords): Option {
  spoken.set(option.choices(choices), words);
  return option.argParser((text, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...text
      .normalize("NFKC")
      .split(/[,、]/u)
      .map((one) => choiceOf(one.trim(), choices, words)),
  ]);
}

/** The choices of an option, as they are said in the language in use. */
export const choicesOf = (option: Option, chosen: Language = language()): readonly string[] => {
  const words = spoken.get(option);
  const { argChoices = [] } = option;
  return words === undefined || chosen === "en" ? argChoices : argChoices.map((one) => worded(words, one, chosen));
};

/** @throws InvalidArgumentError naming the choices in the language in use */
function choiceOf(text: string, choices: readonly string[], words: ValueWords): string {
  const choice = meant(words, text);
  if (choices.includes(choice)) return choice;
  const named = language() === "en" ? choices : choices.map((one) => worded(words, one));
  throw new InvalidArgumentError(badValue.choices(named.join(language() === "en" ? ", " : "、")));
}
