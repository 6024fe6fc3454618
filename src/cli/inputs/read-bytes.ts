import { closeSync, constants, createReadStream, fstatSync, openSync } from "node:fs";
import type { Readable } from "node:stream";
import { gunzip } from "../../extract/gzip.js";
import { isGzip } from "../../extract/kinds.js";
import { Unreadable } from "../../extract/unreadable.js";
import { systemError } from "../../phrases/errors.js";
import { PlainError } from "../errors.js";
import { type Input, isDescriptor } from "./input.js";
import { readRegularFile, TooLarge } from "./regular-file.js";

/**
 * The bytes of an input, unpacked where they are gzip.
 *
 * @throws PlainError where they are more than `maxBytes`, packed or unpacked; system errors as they come
 */
export async function readBytes(input: Input, maxBytes: number): Promise<Uint8Array> {
  const bytes = await packedBytes(input, maxBytes);
  return isGzip(bytes) ? gunzip(bytes, maxBytes).catch(plain) : bytes;
}

async function packedBytes({ file, path, member }: Input, maxBytes: number): Promise<Uint8Array> {
  if (file === null) {
    if (fstatSync(0).isDirectory()) throw new PlainError(systemError.EISDIR());
    return readStream(process.stdin, maxBytes);
  }
  if (member !== undefined) return (await import("./read-member.js")).readMember(file, member, maxBytes);
  if (isDescriptor(path)) return readDescriptor(path, maxBytes);
  try {
    return readRegularFile(file, maxBytes);
  } catch (error) {
    throw error instanceof TooLarge ? tooLarge(maxBytes) : error;
  }
}

async function readDescriptor(path: string, maxBytes: number): Promise<Uint8Array> {
  const descriptor = openSync(path, constants.O_RDONLY);
  try {
    return await readStream(createReadStream("", { fd: descriptor, autoClose: false }), maxBytes);
  } finally {
    closeSync(descriptor);
  }
}

async function readStream(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("a stream of bytes gave something else");
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function plain(error: unknown): never {
  throw error instanceof Unreadable ? new PlainError(error.message) : error;
}

const tooLarge = (maxBytes: number): TooLarge => new TooLarge(maxBytes, true);
