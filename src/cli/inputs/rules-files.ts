import { readFileSync } from "node:fs";
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

/** @throws UsageError naming the file */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file}: ${inWords(error)}`);
  }
}
