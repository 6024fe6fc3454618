import { misuse } from "../../phrases/command-line.js";
import { badValue } from "../../phrases/flags.js";

/** Commander's sentences, and what says the same in the language in use; what none of them fits stands as it is. */
const sentences: readonly (readonly [pattern: RegExp, say: (...parts: string[]) => string])[] = [
  [/^unknown option '(.*)'$/s, misuse.unknownOption],
  [/^unknown command '(.*)'$/s, misuse.unknownCommand],
  [/^option '(.*)' argument missing$/s, misuse.valueMissing],
  [/^missing required argument '(.*)'$/s, misuse.argumentMissing],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (flags, value, why) => misuse.badOption(flags, value, valueWords(why)),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    (value, name, why) => misuse.badArgument(name, value, valueWords(why)),
  ],
  [/^too many arguments(.*)\. Expected (\d+) arguments? but got (\d+)\.$/s, misuse.tooMany],
];

/** `error: unknown option '--opne'\n(Did you mean --open?)` */
export function inOurWords(message: string): string {
  const [, sentence = message, , several, names] =
    /^error: (.*?)(\n\(Did you mean (one of )?(.*)\?\))?$/s.exec(message) ?? [];
  const guess =
    names === undefined ? "" : several === undefined ? misuse.didYouMean(names) : misuse.didYouMeanOneOf(names);
  return misuse.error(said(sentence)) + guess;
}

function said(sentence: string): string {
  for (const [pattern, say] of sentences) {
    const [whole, ...parts] = pattern.exec(sentence) ?? [];
    if (whole !== undefined) return say(...parts);
  }
  return sentence;
}

/** Our own flags say themselves what a value should be; commander lists choices. */
function valueWords(why: string): string {
  const [, choices] = /^Allowed choices are (.*)\.$/s.exec(why) ?? [];
  return choices === undefined ? why : badValue.choices(choices.replaceAll(", ", "、"));
}
