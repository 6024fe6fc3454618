import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command, Option } from "commander";
import { inWords, UsageError } from "../errors.js";
import { ReportsCommand } from "../help/command.js";
import { readText } from "../inputs/rules-files.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addParseFlags } from "./parse-flags.js";

const fileName = "reports.config.yaml";

/** Flags that name files: in a configuration file they are meant from where it lies. */
const paths = new Set(["files-from", "output", "out-dir", "rules", "diagnostics-output"]);

/** Flags that no configuration file can set. */
const notKeys = new Set(["config", "no-config", "no-color", "help", "help-all"]);

/** The flags that may stand in a configuration file. */
export const configurable = (command: Command): Option[] =>
  command.options.filter(({ long }) => long !== undefined && long !== null && !notKeys.has(keyOf({ long })));

export const keyOf = ({ long }: { readonly long?: string | null | undefined }): string => (long ?? "").slice(2);

/**
 * Gives a command the flags of its configuration file, where the command line does not give them. The keys are the flags
 * of `parse`; a command that shows reports takes those on inputs and messages, and leaves what is written to its user.
 *
 * @returns the file, or null where there is none
 * @throws UsageError with file, line and reason: unknown keys, values that the flag would not take
 */
export async function applyConfig(command: ReportsCommand): Promise<string | null> {
  const asked: unknown = command.getOptionValue("config");
  if (asked === false) return null;
  const file = typeof asked === "string" ? asked : nearest(process.cwd());
  if (file === null) return null;
  const keys = configurable(addParseFlags(new ReportsCommand()));
  for (const { key, value, line } of await readConfig(file)) {
    const fail = (reason: string): never => {
      throw new UsageError(`${file}:${line}: ${reason}`);
    };
    const option = keys.find((candidate) => keyOf(candidate) === key);
    if (option === undefined) return fail(`unknown key "${key}"; keys are ${keys.map(keyOf).join(", ")}`);
    if (value === null || !takes(command, key)) continue;
    const taken = taking(option, value, file, fail);
    const source = command.getOptionValueSource(option.attributeName());
    if (source === undefined || source === "default") {
      command.setOptionValueWithSource(option.attributeName(), taken, "config");
    }
  }
  return file;
}

/** What `parse` and its like take from a file, or any command that reads reports. */
function takes(command: ReportsCommand, key: string): boolean {
  const shared = addMessageFlags(addInputFlags(new ReportsCommand()));
  const all = command.name() === "parse" || command.name() === "config";
  return all || shared.options.some((option) => keyOf(option) === key);
}

function nearest(from: string): string | null {
  for (let directory = resolve(from); ; directory = dirname(directory)) {
    const file = join(directory, fileName);
    if (existsSync(file)) return file;
    if (dirname(directory) === directory) return null;
  }
}

interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

async function readConfig(file: string): Promise<Setting[]> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw new UsageError(`${file}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split(" at line ")[0]}`);
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isMap(contents)) throw new UsageError(`${file}:1: must be flags and their values, such as "format: yaml"`);
  const values: unknown = document.toJS();
  return contents.items.map(({ key }) => {
    const name = isScalar(key) ? String(key.value) : "";
    const line = isScalar(key) ? lines.linePos(key.range?.[0] ?? 0).line : 1;
    return { key: name, value: typeof values === "object" && values !== null ? Reflect.get(values, name) : null, line };
  });
}

/** What the flag makes of the value. */
function taking(option: Option, value: unknown, file: string, fail: (reason: string) => never): unknown {
  const key = keyOf(option);
  if (option.isBoolean()) return typeof value === "boolean" ? value : fail(`"${key}" must be true or false`);
  const words = Array.isArray(option.defaultValue) && Array.isArray(value) ? value : [value];
  return words.reduce<unknown>((before, word: unknown) => {
    if (typeof word !== "string" && typeof word !== "number") return fail(`"${key}" must be text or a number`);
    const text = paths.has(key) && word !== "-" ? resolve(dirname(file), String(word)) : String(word);
    try {
      return option.parseArg === undefined ? text : option.parseArg(text, before);
    } catch (error) {
      return fail(`"${key}": ${inWords(error)}`);
    }
  }, option.defaultValue);
}
