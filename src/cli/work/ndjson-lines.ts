import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Task } from "./task.js";

/**
 * The lines of NDJSON inputs as tasks, numbered through from 1; `-` is standard input. Empty lines are passed over.
 * A line longer than `maxBytes` is not kept: its task says so.
 */
export async function* records(paths: readonly string[], maxBytes: number, stop: AbortSignal): AsyncGenerator<Task> {
  let line = 0;
  for (const path of paths) {
    const stream = path === "-" ? process.stdin : createReadStream(path);
    for await (const bytes of lines(stream, maxBytes, stop)) {
      line++;
      if (bytes === null || !isBlank(bytes)) yield { kind: "record", line, bytes };
    }
  }
}

async function* lines(stream: Readable, maxBytes: number, stop: AbortSignal): AsyncGenerator<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | null => {
    const line = size > maxBytes ? null : Buffer.concat(parts);
    parts.length = 0;
    size = 0;
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
    // What is too long is counted, not kept.
    if (size <= maxBytes) parts.push(part);
    else parts.length = 0;
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

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
