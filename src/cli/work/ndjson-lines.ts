import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Task } from "./task.js";

/**
 * The lines of NDJSON inputs as tasks, numbered through from 1; `-` is standard input. Empty lines are passed over.
 * A line longer than `maxBytes` is not kept: its task says so, and how it begins, where its id may be.
 */
export async function* records(paths: readonly string[], maxBytes: number, stop: AbortSignal): AsyncGenerator<Task> {
  let line = 0;
  for (const path of paths) {
    const stream = path === "-" ? process.stdin : createReadStream(path);
    for await (const bytes of lines(stream, maxBytes, stop)) {
      line++;
      if (bytes instanceof TooLong) yield { kind: "record", line, bytes: null, head: bytes.head };
      else if (!isBlank(bytes)) yield { kind: "record", line, bytes };
    }
  }
}

/** How a line begins that is too long to be kept. */
class TooLong {
  constructor(readonly head: Uint8Array) {}
}

async function* lines(stream: Readable, maxBytes: number, stop: AbortSignal): AsyncGenerator<Uint8Array | TooLong> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let tooLong: TooLong | null = null;
  const take = (): Uint8Array | TooLong => {
    const line = tooLong ?? Buffer.concat(parts);
    parts.length = 0;
    size = 0;
    tooLong = null;
    return line;
  };
  for await (const chunk of untilStopped(stream, stop)) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      yield take();
    }
    add(chunk.subarray(from));
  }
  if (stop.aborted) return;
  if (size > 0) yield take();

  function add(part: Uint8Array): void {
    size += part.length;
    if (tooLong !== null) return;
    parts.push(part);
    if (size <= maxBytes) return;
    tooLong = new TooLong(Uint8Array.from(Buffer.concat(parts).subarray(0, headLength)));
    parts.length = 0;
  }
}

/** The chunks of a stream until it ends, or until there is a signal to stop while we wait for it. */
async function* untilStopped(stream: Readable, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  const destroy = (): void => {
    stream.destroy();
  };
  stop.addEventListener("abort", destroy, { once: true });
  try {
    for await (const chunk of stream) {
      if (stop.aborted) return;
      if (chunk instanceof Uint8Array) yield chunk;
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    stop.removeEventListener("abort", destroy);
  }
}

const lineFeed = 0x0a;
const headLength = 4096;

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
