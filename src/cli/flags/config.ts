import type { Command, Option } from "commander";
import { help } from "../../phrases/command-line.js";
import { configNotice, fileError } from "../../phrases/user-files.js";
import { UsageError } from "../errors.js";
import { ReportsCommand } from "../help/command.js";
import { nearestConfig, whyNotTrusted } from "./config-file.js";
import { configurable, isReaching, keyOf, optionOf, valueFor } from "./config-keys.js";
import { readSettings, type Setting } from "./config-settings.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addParseFlags } from "./parse-flags.js";

/** What a configuration file has done. */
export interface ConfigUse {
  /** The file in force. */
  readonly file: string | null;
  /** What whoever did not name it should know; null where he named it. */
  readonly notice: string | null;
  /** Whether something in the file does not hold: whoever wrote it is to hear of it in any case. */
  readonly lacks?: boolean;
  /** Its parts for single commands, as they stand in it. */
  readonly parts: readonly Setting[];
}

/**
 * Gives a command the flags of its configuration file, where the command line does not give them. The keys are the flags
 * of `parse`; a command that shows reports takes those on inputs and messages, and leaves what is written to its user. A
 * key that is the name of a command holds flags of that command, which go before the others.
 *
 * @throws UsageError with file, line and reason: unknown keys, values that the flag would not take
 */
export async function applyConfig(command: ReportsCommand): Promise<ConfigUse> {
  const none: ConfigUse = { file: null, notice: null, parts: [] };
  const asked: unknown = command.getOptionValue("config");
  if (asked === false) return none;
  if (typeof asked === "string") {
    const { parts } = await applyFile(command, asked, true);
    return { file: asked, notice: null, parts };
  }
  const file = nearestConfig(process.cwd());
  if (file === null) return none;
  const why = whyNotTrusted(file);
  if (why !== null) return { ...none, notice: configNotice.notUsed(file, why) };
  const { leftOut, parts } = await applyFile(command, file, false);
  command.setOptionValueWithSource("config", file, "config");
  const keys = leftOut.join(help.listMark());
  const notice = keys === "" ? configNotice.inForce(file) : configNotice.inForceWithout(file, keys);
  return { file, notice, parts, lacks: keys !== "" };
}

interface Applied {
  /** The keys that the file may not set and would have. */
  readonly leftOut: readonly string[];
  readonly parts: readonly Setting[];
}

/** @param isNamed whether the user himself named the file, which may then say what else is read and written */
async function applyFile(command: ReportsCommand, file: string, isNamed: boolean): Promise<Applied> {
  const settings = await readSettings(file);
  const commands = new Map<string, Command>((command.parent?.commands ?? []).map((one) => [one.name(), one]));
  const parts = settings.filter(({ key, within }) => within !== null && commands.has(key));
  const leftOut: string[] = [];

  const apply = (
    setting: Setting,
    options: readonly Option[],
    takes: (key: string) => boolean,
    others: Iterable<string> = [],
  ): void => {
    const { key, value, line } = setting;
    const fault = (reason: string): UsageError => new UsageError(`${file}:${line}: ${reason}`);
    const option = optionOf(options, key);
    if (option === undefined)
      throw fault(fileError.unknownKey(key, [...options.map(keyOf), ...others].join(help.listMark())));
    if (value === null) return;
    const taken = valueFor(option, value, file, fault);
    if (!takes(key)) return;
    const name = option.attributeName();
    if (!isNamed && isReaching(option)) {
      if (taken !== false && !(Array.isArray(taken) && taken.length === 0)) leftOut.push(key);
      return;
    }
    const source = command.getOptionValueSource(name);
    if (source === undefined || source === "default") command.setOptionValueWithSource(name, taken, "config");
  };

  for (const { key, within } of parts) {
    const options = configurable(commands.get(key) ?? command);
    for (const setting of within ?? []) apply(setting, options, () => key === command.name());
  }
  const shared = configurable(addParseFlags(new ReportsCommand()));
  for (const setting of settings)
    if (!parts.includes(setting)) apply(setting, shared, (key) => takes(command, key), commands.keys());
  return { leftOut, parts };
}

/** What `parse` and its like take from what stands in the file for all commands, or any command that reads reports. */
function takes(command: ReportsCommand, key: string): boolean {
  const shared = addMessageFlags(addInputFlags(new ReportsCommand()));
  const all = command.name() === "parse" || command.name() === "config";
  return all || shared.options.some((option) => keyOf(option) === key);
}
