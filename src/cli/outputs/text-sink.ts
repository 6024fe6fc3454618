import { closeSync, fsyncSync, openSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { outputError } from "../../phrases/outputs.js";
import { errorCode, inWords, NobodyReads, PlainError, UsageError } from "../errors.js";
import { clearPartials, isFinished, partialIn, removePartials } from "./partials.js";
import { hasWritten } from "./written.js";

/** One stream of text, or of the bytes of a format that is none. A failed write is one plain line, whatever the medium. */
export interface TextSink {
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  abandon(): void;
}

/** Standard output. Waits for slow readers; a reader that has gone is `NobodyReads`. */
export class StandardOutput implements TextSink {
  #failure: Error | null = null;

  constructor(private readonly stream: NodeJS.WriteStream) {
    // Without a listener a broken pipe ends the process with a stack.
    stream.on("error", (error) => {
      this.#failure = error;
    });
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (this.#failure !== null) throw asPlain(this.#failure, outputError.standardOutput());
    for (const part of inParts(text)) {
      await new Promise<void>((taken, failed) => {
        this.stream.write(part, (error) => (error ? failed(asPlain(error, outputError.standardOutput())) : taken()));
      });
    }
  }

  async close(): Promise<void> {}

  abandon(): void {}
}

/** A file that appears under its name only when it is whole. */
export class FileSink implements TextSink {
  readonly #descriptor: number;
  readonly #partial: string | null;

  constructor(private readonly path: string) {
    // A device or a pipe cannot be replaced by a file, only written to.
    this.#partial = isSpecial(path) ? null : partialIn(dirname(path));
    try {
      if (this.#partial !== null) clearPartials(dirname(path));
      this.#descriptor = openSync(this.#partial ?? path, "w");
    } catch (error) {
      throw new UsageError(outputError.cannotBeWritten(path, inWords(error)));
    }
  }

  async write(text: string | Uint8Array): Promise<void> {
    this.#plainly(() => {
      for (const part of inParts(text)) writeFileSync(this.#descriptor, part);
    });
  }

  async close(): Promise<void> {
    this.#plainly(() => {
      if (this.#partial !== null) fsyncSync(this.#descriptor);
      closeSync(this.#descriptor);
      if (this.#partial === null) return;
      renameSync(this.#partial, this.path);
      isFinished(this.#partial);
      hasWritten(this.path);
    });
  }

  abandon(): void {
    if (this.#partial !== null) removePartials();
  }

  #plainly(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw asPlain(error, this.path);
    }
  }
}

/** A long text is copied to be written: a part at a time, none of which ends amid a pair of surrogates. */
export function* inParts(text: string | Uint8Array): Generator<string | Uint8Array> {
  if (typeof text !== "string") {
    yield text;
    return;
  }
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + partLength, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to--;
    yield text.slice(from, to);
    from = to;
  }
}

const partLength = 1024 * 1024;

function isSpecial(path: string): boolean {
  try {
    return !statSync(path).isFile();
  } catch {
    return false;
  }
}

function asPlain(error: unknown, where: string): Error {
  return errorCode(error) === "EPIPE" ? new NobodyReads() : new PlainError(`${where}: ${inWords(error)}`);
}
