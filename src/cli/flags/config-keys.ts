import { dirname, resolve } from "node:path";
import type { Command, Option } from "commander";
import { fileError } from "../../phrases/user-files.js";
import { inWords } from "../errors.js";
import { collect } from "./flag-values.js";

/** Flags that no configuration file can set. */
const notKeys = new Set(["config", "help", "help-all"]);

/** The flags of a command that may stand in a configuration file; --derive and --no-derive are one key. */
export const configurable = (command: Command): Option[] =>
  command.options.filter(
    (option, i, all) => !notKeys.has(keyOf(option)) && all.findIndex((other) => keyOf(other) === keyOf(option)) === i,
  );

/** The flag that a key of the file stands for; `generator: false` is --no-generator. */
export const optionOf = (options: readonly Option[], key: string): Option | undefined =>
  options.find((option) => keyOf(option) === key);

/** What a flag is called in the file. */
export const keyOf = ({ long }: { readonly long?: string | null | undefined }): string =>
  (long ?? "").replace(/^--(?:no-)?/, "");

/** Flags that name files: in a configuration file they are meant from where it lies. */
const namesFile = ({ flags }: Option): boolean => /<(?:file|dir)>/.test(flags);

/** Flags that have something written over, mended in place or opened. */
const acting = new Set(["force", "fix", "open"]);

/** Flags that say what else is read or written: a file that was found sets none of them, one that was named may. */
export const isReaching = (option: Option): boolean => namesFile(option) || acting.has(keyOf(option));

/**
 * What the flag makes of a value of the file.
 *
 * @throws what `fault` makes of the reason why it makes nothing
 */
export function valueFor(option: Option, value: unknown, file: string, fault: (reason: string) => Error): unknown {
  const key = keyOf(option);
  if (option.isBoolean() || option.negate) {
    if (typeof value !== "boolean") throw fault(fileError.trueOrFalse(key));
    return value;
  }
  // What gathers takes what it has gathered as its second.
  const isList = (option.parseArg?.length ?? 0) > 1;
  const words = isList && Array.isArray(value) ? value : [value];
  const texts = words.map((word: unknown) => {
    if (typeof word !== "string" && typeof word !== "number") throw fault(fileError.textOrNumber(key));
    return namesFile(option) && word !== "-" ? resolve(dirname(file), String(word)) : String(word);
  });
  // One after the other, a list would be copied for each.
  if (option.parseArg === collect) return texts;
  return texts.reduce<unknown>((before, text) => {
    try {
      return option.parseArg === undefined ? text : option.parseArg(text, before);
    } catch (error) {
      throw fault(fileError.badValue(key, inWords(error)));
    }
  }, option.defaultValue);
}
