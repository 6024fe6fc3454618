import { dirname, resolve } from "node:path";
import type { Command, Option } from "commander";
import { configNotice, fileError } from "../../phrases/user-files.js";
import { inWords, UsageError } from "../errors.js";
import { ReportsCommand } from "../help/command.js";
import { nearestConfig, whyNotTrusted } from "./config-file.js";
import { readSettings } from "./config-settings.js";
import { collect } from "./flag-values.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addParseFlags } from "./parse-flags.js";

/** Flags that name files: in a configuration file they are meant from where it lies. */
const paths = new Set(["files-from", "output", "out-dir", "rules", "diagnostics-output"]);

/** Flags that no configuration file can set. */
const notKeys = new Set(["config", "no-config", "no-color", "help", "help-all"]);

/** The flags that may stand in a configuration file. */
export const configurable = (command: Command): Option[] =>
  command.options.filter(({ long }) => long !== undefined && long !== null && !notKeys.has(keyOf({ long })));

export const keyOf = ({ long }: { readonly long?: string | null | undefined }): string => (long ?? "").slice(2);

/** Flags that say what else is read or written: a file that was found sets none of them, one that was named may. */
const reaching = new Set([...paths, "force"]);

/** What a configuration file has done. */
export interface ConfigUse {
  /** The file in force. */
  readonly file: string | null;
  /** What whoever did not name it should know; null where he named it. */
  readonly notice: string | null;
}

/**
 * Gives a command the flags of its configuration file, where the command line does not give them. The keys are the flags
 * of `parse`; a command that shows reports takes those on inputs and messages, and leaves what is written to its user.
 *
 * @throws UsageError with file, line and reason: unknown keys, values that the flag would not take
 */
export async function applyConfig(command: ReportsCommand): Promise<ConfigUse> {
  const asked: unknown = command.getOptionValue("config");
  if (asked === false) return { file: null, notice: null };
  if (typeof asked === "string") {
    await applyFile(command, asked, () => true);
    return { file: asked, notice: null };
  }
  const file = nearestConfig(process.cwd());
  if (file === null) return { file: null, notice: null };
  const why = whyNotTrusted(file);
  if (why !== null) return { file: null, notice: configNotice.notUsed(file, why) };
  const leftOut = await applyFile(command, file, (key) => !reaching.has(key));
  command.setOptionValueWithSource("config", file, "config");
  const keys = leftOut.join(", ");
  return { file, notice: keys === "" ? configNotice.inForce(file) : configNotice.inForceWithout(file, keys) };
}

/** @returns the keys that it may not set and would have */
async function applyFile(command: ReportsCommand, file: string, maySet: (key: string) => boolean): Promise<string[]> {
  const keys = configurable(addParseFlags(new ReportsCommand()));
  const leftOut: string[] = [];
  for (const { key, value, line } of await readSettings(file)) {
    const fail = (reason: string): never => {
      throw new UsageError(`${file}:${line}: ${reason}`);
    };
    const option = keys.find((candidate) => keyOf(candidate) === key);
    if (option === undefined) return fail(fileError.unknownKey(key, keys.map(keyOf).join(", ")));
    if (value === null || !takes(command, key)) continue;
    const taken = taking(option, value, file, fail);
    if (!maySet(key)) {
      if (taken !== false && !(Array.isArray(taken) && taken.length === 0)) leftOut.push(key);
      continue;
    }
    const source = command.getOptionValueSource(option.attributeName());
    if (source === undefined || source === "default") {
      command.setOptionValueWithSource(option.attributeName(), taken, "config");
    }
  }
  return leftOut;
}

/** What `parse` and its like take from a file, or any command that reads reports. */
function takes(command: ReportsCommand, key: string): boolean {
  const shared = addMessageFlags(addInputFlags(new ReportsCommand()));
  const all = command.name() === "parse" || command.name() === "config";
  return all || shared.options.some((option) => keyOf(option) === key);
}

/** What the flag makes of the value. */
function taking(option: Option, value: unknown, file: string, fail: (reason: string) => never): unknown {
  const key = keyOf(option);
  if (option.isBoolean()) return typeof value === "boolean" ? value : fail(fileError.trueOrFalse(key));
  const words = Array.isArray(option.defaultValue) && Array.isArray(value) ? value : [value];
  const texts = words.map((word: unknown) => {
    if (typeof word !== "string" && typeof word !== "number") return fail(fileError.textOrNumber(key));
    return paths.has(key) && word !== "-" ? resolve(dirname(file), String(word)) : String(word);
  });
  // One after the other, a list would be copied for each.
  if (option.parseArg === collect) return texts;
  return texts.reduce<unknown>((before, text) => {
    try {
      return option.parseArg === undefined ? text : option.parseArg(text, before);
    } catch (error) {
      return fail(fileError.badValue(key, inWords(error)));
    }
  }, option.defaultValue);
}
