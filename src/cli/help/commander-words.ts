import { misuse, placeholder } from "../../phrases/command-line.js";
import { badValue } from "../../phrases/flags.js";
import { type Language, language } from "../../phrases/language.js";
import { worded } from "../../phrases/model.js";
import { usageOf } from "./help.js";
import { nearest } from "./nearest.js";

/** Commander's sentences, and what says the same in the language in use; what none of them fits stands as it is. */
const sentences: readonly (readonly [pattern: RegExp, say: (...parts: string[]) => string])[] = [
  [/^unknown option '(.*)'$/s, misuse.unknownOption],
  [/^unknown command '(.*)'$/s, misuse.unknownCommand],
  [/^option '(.*)' argument missing$/s, (flags = "") => misuse.valueMissing(usageOf(flags))],
  [/^missing required argument '(.*)'$/s, (name = "") => misuse.argumentMissing(worded(placeholder, name))],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (flags = "", value = "", why = "") => misuse.badOption(usageOf(flags), value, valueWords(why)),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    (value = "", name = "", why = "") => misuse.badArgument(worded(placeholder, name), value, valueWords(why)),
  ],
  [/^too many arguments(.*)\. Expected (\d+) arguments? but got (\d+)\.$/s, misuse.tooMany],
];

/** Commander guesses at flags and commands; this at values that are one of a few. */
export function withGuess(message: string): string {
  const [, value, why = ""] = /^error: option '.*?' argument '([^']*)' is invalid\. (.*)$/s.exec(message) ?? [];
  const choices = choicesIn(why, "en") ?? choicesIn(why, language());
  const guess = value === undefined || choices === null ? null : nearest(value, choices.split(/, |、/));
  return guess === null ? message : `${message}\n(Did you mean ${guess}?)`;
}

/** What stands in the sentence that lists them; null where that is another sentence. */
function choicesIn(why: string, said: Language): string | null {
  const [front = "", end = ""] = badValue.choices.in(said, "\n").split("\n");
  return why.startsWith(front) && why.endsWith(end) ? why.slice(front.length, why.length - end.length) : null;
}

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
