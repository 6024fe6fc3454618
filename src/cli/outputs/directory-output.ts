import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { errorCode, inWords, PlainError, UsageError } from "../errors.js";
import type { Output } from "./output.js";

/**
 * A report a file, below one directory, in the tree of the inputs: `2021/a.txt` becomes `2021/a.json`. A file appears
 * under its name only when it is whole; until then it is `.reports-partial-HOST-PROCESS`, and what a killed run has
 * left of that is cleared away by the next.
 */
export class DirectoryOutput implements Output {
  readonly #partial: string;
  #cleared = false;

  constructor(
    private readonly directory: string,
    private readonly extension: string,
  ) {
    this.#partial = join(directory, `${partialPrefix}${process.pid}`);
  }

  async write(place: string, text: string): Promise<void> {
    const path = this.pathOf(place);
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.#clear();
      const descriptor = openSync(this.#partial, "w");
      try {
        writeFileSync(descriptor, text);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(this.#partial, path);
    } catch (error) {
      throw new PlainError(`${path}: cannot be written: ${inWords(error)}`);
    }
  }

  async close(): Promise<void> {
    this.#clear();
  }

  abandon(): void {
    rmSync(this.#partial, { force: true });
  }

  /** @throws UsageError for a place outside the directory */
  pathOf(place: string): string {
    const path = join(this.directory, place.replace(/(\.txt)?(\.gz)?$/i, "") + this.extension);
    const inside = relative(resolve(this.directory), resolve(path));
    if (inside === ".." || inside.startsWith(`..${sep}`)) throw new UsageError(`${path}: is outside ${this.directory}`);
    return path;
  }

  /** Once, what runs on this machine that are no more have left half-written. */
  #clear(): void {
    if (this.#cleared || !existsSync(this.directory)) return;
    this.#cleared = true;
    for (const name of readdirSync(this.directory)) {
      if (!name.startsWith(partialPrefix) || isRunning(Number(name.slice(partialPrefix.length)))) continue;
      rmSync(join(this.directory, name), { force: true });
    }
  }
}

const partialPrefix = `.reports-partial-${hostname()}-`;

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}
