import { existsSync } from "node:fs";
import type { Exception } from "../../check/surroundings.js";
import { fileError } from "../../phrases/user-files.js";
import { UsageError } from "../errors.js";
import type { Input } from "./input.js";
import { yamlOf } from "./proofreading-files.js";
import { readText } from "./rules-files.js";

/** 青槐县_2021.txt.exceptions.yaml */
const SUFFIX = ".exceptions.yaml";
const maxBytes = 1024 * 1024;

/**
 * What somebody lets stand in a report: the file beside it, where there is one.
 *
 * @throws UsageError where it is no list of {rule, text, reason}
 */
export async function exceptionsBeside({ file }: Input): Promise<readonly Exception[]> {
  if (typeof file !== "string" || !existsSync(file + SUFFIX)) return [];
  const value = await yamlOf(file + SUFFIX, readText(file + SUFFIX, maxBytes));
  if (value === null) return [];
  if (!Array.isArray(value) || !value.every(isException))
    throw new UsageError(`${file}${SUFFIX}: ${fileError.exceptionList()}`);
  return value;
}

const isException = (value: unknown): value is Exception =>
  typeof value === "object" &&
  value !== null &&
  ["rule", "text", "reason"].every(
    (key) => key in value && typeof (value as Record<string, unknown>)[key] === "string",
  );
