import { fileError } from "../phrases/user-files.js";
import type { Expected } from "./surroundings.js";

/** What a pattern like `{issuer}_{year}` reads from a path; null where the path is of another form. */
export type ReadPath = (path: string) => Expected | null;

/**
 * Reads `{issuer}` and `{year}` from paths; `*` stands for anything else within a name. Each part of the pattern is held
 * against the path from its end, without the file's extension.
 *
 * @throws Error where the pattern names neither
 */
export function expectationOf(pattern: string): ReadPath {
  if (!/\{(?:issuer|year)\}/.test(pattern)) throw new Error(fileError.expectation());
  const source = pattern
    .split(/(\{issuer\}|\{year\}|\*)/)
    .map((part) => FIELDS[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("");
  const expression = new RegExp(`(?:^|/)${source}$`, "u");
  return (path) => {
    const found = expression.exec(path.replace(/\\/g, "/").replace(/\.[A-Za-z]+(?:\.gz)?$/, ""));
    if (found === null) return null;
    const { issuer, year } = found.groups ?? {};
    return { issuer: issuer ?? null, year: year === undefined ? null : Number(year) };
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  "{issuer}": "(?<issuer>[^/_\\d]+)",
  "{year}": "(?<year>(?:19|20)\\d\\d)",
  "*": "[^/]*",
};
