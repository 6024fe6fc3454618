import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Ignore } from "ignore";
import { ignore } from "./pattern-languages.js";

/** The name of the files that say, in the language of .gitignore, what is left out below their directory. */
const ignoreFile = ".reportsignore";

/** What is left out: by `--ignore`, and by .reportsignore in the working directory and in the directories walked. */
export class IgnoreRules {
  /** Patterns and the directory (absolute) they are relative to. */
  readonly #rules: { readonly directory: string; readonly patterns: Ignore }[] = [];
  readonly #read = new Set<string>();

  constructor(patterns: readonly string[]) {
    const here = resolve(".");
    if (patterns.length > 0) this.#rules.push({ directory: here, patterns: ignore()().add([...patterns]) });
    this.enter(here);
  }

  /** Reads the directory's .reportsignore, if it has one. */
  enter(directory: string): void {
    const absolute = resolve(directory);
    if (this.#read.has(absolute)) return;
    this.#read.add(absolute);
    const file = join(absolute, ignoreFile);
    if (existsSync(file))
      this.#rules.push({ directory: absolute, patterns: ignore()().add(readFileSync(file, "utf8")) });
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
