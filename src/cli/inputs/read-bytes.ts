import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { errorCode, PlainError } from "../errors.js";
import type { Input } from "./input.js";

/**
 * The bytes of an input, unpacked where they are gzip.
 *
 * @throws PlainError where they are more than `maxBytes`, packed or unpacked; system errors as they come
 */
export async function readBytes({ file }: Input, maxBytes: number): Promise<Uint8Array> {
  const bytes = file === null ? await readStream(process.stdin, maxBytes) : await readFile(file, maxBytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes, maxBytes) : bytes;
}

async function readFile(file: string | Buffer, maxBytes: number): Promise<Uint8Array> {
  const descriptor = openSync(file, constants.O_RDONLY);
  try {
    const kind = fstatSync(descriptor);
    if (!kind.isFile()) return await readStream(createReadStream("", { fd: descriptor, autoClose: false }), maxBytes);
    if (kind.size > maxBytes) throw tooLarge(maxBytes);
    return readFileSync(descriptor);
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

function unpacked(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxBytes);
    throw new PlainError("is damaged gzip");
  }
}

const tooLarge = (maxBytes: number): PlainError =>
  new PlainError(`is larger than ${maxBytes} bytes; --max-bytes allows more`);
