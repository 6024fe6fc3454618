import { readFileSync } from "node:fs";
import type { RuleBook } from "../boilerplate/rule.js";
import { inWords, UsageError } from "./errors.js";

/**
 * The user's own rule books.
 *
 * @throws UsageError where a file cannot be read or is no rule book, with file, line and reason
 */
export async function readRulesFiles(files: readonly string[]): Promise<RuleBook[]> {
  if (files.length === 0) return [];
  const { readRules } = await import("../boilerplate/read-rules.js");
  return files.map((file) => {
    try {
      return readRules(readFileSync(file, "utf8"), file);
    } catch (error) {
      throw new UsageError(inWords(error).startsWith(file) ? inWords(error) : `${file}: ${inWords(error)}`);
    }
  });
}
