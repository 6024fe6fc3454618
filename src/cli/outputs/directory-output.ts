import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { outputError } from "../../phrases/outputs.js";
import type { Format } from "../../write/format.js";
import { errorCode, inWords, NotTaken, PlainError, UsageError } from "../errors.js";
import { piecesOf, type Text, wholeOf } from "./long-text.js";
import type { Output } from "./output.js";
import { clearPartials, isFinished, partialIn, removePartials } from "./partials.js";
import { inParts } from "./text-sink.js";
import { hasWrittenBelow } from "./written.js";

/**
 * A report a file, below one directory, in the tree of the inputs: `2021/a.txt` becomes `2021/a.json`. A file appears
 * under its name only when it is whole.
 */
export class DirectoryOutput implements Output {
  #cleared = false;

  /** @throws UsageError where there can be no such directory */
  constructor(
    private readonly directory: string,
    private readonly extension: string,
    private readonly bytesOf: Format["bytesOf"] = undefined,
  ) {
    refuseUnlessDirectory(directory);
  }

  async write(place: string, text: Text): Promise<void> {
    const path = this.pathOf(place);
    const pieces = this.bytesOf === undefined ? piecesOf(text) : [await this.bytesOf(wholeOf(text))];
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.#clear();
      const partial = partialIn(this.directory);
      const descriptor = openSync(partial, "w");
      try {
        for (const piece of pieces) {
          for (const part of inParts(piece)) writeFileSync(descriptor, part);
        }
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(partial, path);
      isFinished(partial);
      hasWrittenBelow(this.directory);
    } catch (error) {
      const fault = outputError.cannotBeWritten(path, inWords(error));
      throw ofThisPath.has(errorCode(error) ?? "") ? new NotTaken(fault) : new PlainError(fault);
    }
  }

  async close(): Promise<void> {
    this.#clear();
  }

  abandon(): void {
    removePartials();
  }

  /** @throws UsageError for a place outside the directory */
  pathOf(place: string): string {
    const path = join(
      this.directory,
      place.replace(/(?:\.(?:txt|docx|x?html?|shtml))?(?:\.gz)?$/i, "") + this.extension,
    );
    const inside = relative(resolve(this.directory), resolve(path));
    if (inside === ".." || inside.startsWith(`..${sep}`))
      throw new UsageError(outputError.outside(path, this.directory));
    return path;
  }

  #clear(): void {
    if (this.#cleared) return;
    this.#cleared = true;
    clearPartials(this.directory);
  }
}

/** Errors of one name, not of the disk: `.json` makes a name too long that was not with `.txt`; a directory is in the way. */
const ofThisPath = new Set(["ENAMETOOLONG", "EISDIR", "ENOTDIR", "EEXIST", "ENOTEMPTY"]);

function refuseUnlessDirectory(directory: string): void {
  let isOther = false;
  try {
    isOther = statSync(directory, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch (error) {
    throw new UsageError(`${directory}: ${inWords(error)}`);
  }
  if (isOther) throw new UsageError(outputError.noDirectory(directory));
}
