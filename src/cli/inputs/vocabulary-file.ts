import { fileError } from "../../phrases/user-files.js";
import { inWords, UsageError } from "../errors.js";
import { readRegularFile } from "./regular-file.js";

/** An indicator and what reports call it. */
export interface VocabularyEntry {
  readonly name: string;
  readonly words: readonly string[];
}

/** Thousands of indicators. */
const maxBytes = 1024 * 1024;

/**
 * A list of `{name, words}`.
 *
 * @throws UsageError where the file is no such list
 */
export async function readVocabulary(file: string): Promise<VocabularyEntry[]> {
  const { parse } = await import("yaml");
  let value: unknown;
  try {
    value = parse(readRegularFile(file, maxBytes).toString("utf8"));
  } catch (error) {
    throw new UsageError(`${file}: ${inWords(error)}`);
  }
  if (!Array.isArray(value) || !value.every(isEntry)) {
    throw new UsageError(`${file}: ${fileError.vocabulary()}`);
  }
  return value;
}

function isEntry(value: unknown): value is VocabularyEntry {
  if (typeof value !== "object" || value === null || !("name" in value) || !("words" in value)) return false;
  return (
    typeof value.name === "string" && Array.isArray(value.words) && value.words.every((w) => typeof w === "string")
  );
}
