import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { inWords, PlainError, UsageError } from "./errors.js";
import type { Input } from "./input.js";
import type { Output } from "./output.js";

/** A report a file, below one directory, in the tree of the inputs: `2021/a.txt` becomes `2021/a.json`. */
export class DirectoryOutput implements Output {
  readonly #partial: string;

  constructor(
    private readonly directory: string,
    private readonly extension: string,
  ) {
    this.#partial = join(directory, `.reports-partial-${process.pid}`);
  }

  async write(input: Input, text: string): Promise<void> {
    const path = this.pathOf(input);
    try {
      mkdirSync(dirname(path), { recursive: true });
      mkdirSync(this.directory, { recursive: true });
      const descriptor = openSync(this.#partial, "w");
      try {
        writeFileSync(descriptor, text);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(this.#partial, path);
    } catch (error) {
      this.abandon();
      throw new PlainError(`${path}: cannot be written: ${inWords(error)}`);
    }
  }

  async close(): Promise<void> {}

  abandon(): void {
    rmSync(this.#partial, { force: true });
  }

  /** @throws UsageError for a place outside the directory */
  pathOf(input: Input): string {
    const path = join(this.directory, input.place.replace(/(\.txt)?(\.gz)?$/i, "") + this.extension);
    const inside = relative(resolve(this.directory), resolve(path));
    if (inside === ".." || inside.startsWith(`..${sep}`))
      throw new UsageError(`${input.path}: lands outside ${this.directory}`);
    return path;
  }

  /** @throws UsageError where two inputs would become one file, or a file is there already */
  check(inputs: readonly Input[], existing: "refuse" | "replace" | "skip"): readonly Input[] {
    const owners = new Map<string, Input>();
    for (const input of inputs) {
      const path = this.pathOf(input);
      const owner = owners.get(path);
      if (owner !== undefined) {
        throw new UsageError(`${owner.path} and ${input.path} would both become ${path}; parse them in two runs`);
      }
      owners.set(path, input);
    }
    if (existing === "replace") return inputs;
    const present = [...owners].filter(([path]) => existsSync(path));
    const first = present[0];
    if (existing === "refuse" && first !== undefined) {
      throw new UsageError(`${first[0]} exists; --force replaces it, --skip-existing keeps it`);
    }
    const kept = new Set(present.map(([, input]) => input));
    return inputs.filter((input) => !kept.has(input));
  }
}
