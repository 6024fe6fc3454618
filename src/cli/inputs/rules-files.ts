import type { RuleBook } from "../../boilerplate/engine/rule.js";
import { inWords, UsageError } from "../errors.js";
import { readRegularFile } from "./regular-file.js";

export interface RulesFile {
  readonly name: string;
  readonly yaml: string;
}

/**
 * The user's own rule books, tried out once.
 *
 * @throws UsageError where a file cannot be read or is no rule book, with file, line and reason
 */
export async function readRulesFiles(names: readonly string[]): Promise<RulesFile[]> {
  if (names.length === 0) return [];
  const { readRules } = await import("../../boilerplate/engine/read-rules.js");
  return names.map((name) => {
    const yaml = readText(name, maxBytes);
    try {
      readRules(yaml, name);
    } catch (error) {
      throw new UsageError(inWords(error));
    }
    return { name, yaml };
  });
}

/** Rule books of files that have been tried out. */
export async function ruleBooksOf(files: readonly RulesFile[]): Promise<RuleBook[]> {
  if (files.length === 0) return [];
  const { readRules } = await import("../../boilerplate/engine/read-rules.js");
  return files.map(({ name, yaml }) => readRules(yaml, name));
}

/** All rules that come with the program are a fifth of a megabyte. */
const maxBytes = 16 * 1024 * 1024;

/** @throws UsageError naming the file, also where it is no regular file or larger than allowed */
export function readText(file: string, maxBytes: number): string {
  try {
    return readRegularFile(file, maxBytes).toString("utf8");
  } catch (error) {
    throw new UsageError(`${file}: ${inWords(error)}`);
  }
}
