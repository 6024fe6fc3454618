import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Ignore } from "ignore";
import { inWords } from "../errors.js";
import type { Failure } from "./input.js";
import { ignore } from "./pattern-languages.js";
import { readRegularFile } from "./regular-file.js";

/** The name of the files that say, in the language of .gitignore, what is left out below their directory. */
const ignoreFile = ".reportsignore";

/** Of one file of patterns; each path is held against each pattern. */
const maxBytes = 1024 * 1024;

/** What is left out: by `--ignore`, and by .reportsignore in the working directory and in the directories walked. */
export class IgnoreRules {
  /** Patterns and the directory (absolute) they are relative to. */
  readonly #rules: { readonly directory: string; readonly patterns: Ignore }[] = [];
  readonly #read = new Set<string>();
  readonly #failures: Failure[] = [];

  constructor(patterns: readonly string[]) {
    const here = resolve(".");
    if (patterns.length > 0) this.#rules.push({ directory: here, patterns: ignore()().add([...patterns]) });
    this.enter(here);
  }

  /** The files of patterns that could not be read; what they would leave out is not left out. */
  get failures(): readonly Failure[] {
    return this.#failures;
  }

  /** Reads the directory's .reportsignore, if it has one. */
  enter(directory: string): void {
    const absolute = resolve(directory);
    if (this.#read.has(absolute)) return;
    this.#read.add(absolute);
    const file = join(absolute, ignoreFile);
    if (!existsSync(file)) return;
    try {
      const patterns = ignore()().add(readRegularFile(file, maxBytes).toString("utf8"));
      this.#rules.push({ directory: absolute, patterns });
    } catch (error) {
      this.#failures.push({ path: join(directory, ignoreFile), why: inWords(error) });
    }
  }

  /** @param path as the user would write it; a directory ends in `/` */
  ignores(path: string): boolean {
    if (this.#rules.length === 0) return false;
    const absolute = resolve(path);
    return this.#rules.some(({ directory, patterns }) => {
      const inside = relative(directory, absolute);
      if (inside === "" || inside.startsWith("..")) return false;
      return patterns.ignores(path.endsWith("/") ? `${inside}/` : inside);
    });
  }
}
