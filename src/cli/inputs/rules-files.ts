import { readFileSync } from "node:fs";
import type { RuleBook } from "../../boilerplate/engine/rule.js";
import { inWords, UsageError } from "../errors.js";

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
    const yaml = readText(name);
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

/** @throws UsageError naming the file */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file}: ${inWords(error)}`);
  }
}
