import { closeSync, constants, openSync } from "node:fs";
import { refuseBomb } from "../../extract/zip/bomb.js";
import { PlainError } from "../errors.js";
import type { FilePath, Member } from "./input.js";

/**
 * The bytes of a member of a zip file, unpacked.
 *
 * @throws PlainError where it is damaged, Unreadable where it is larger unpacked than it may be
 */
export async function readMember(file: FilePath, member: Member, maxBytes: number): Promise<Uint8Array> {
  refuseBomb({ uncompressedSize: member.size, compressedSize: member.packed }, member.size, maxBytes);
  const { Entry, fromFdPromise } = await import("yauzl");
  const descriptor = openSync(file, constants.O_RDONLY);
  try {
    const zip = await fromFdPromise(descriptor, { autoClose: false });
    // What findInputs saw in the directory: the whole of it need not be read again for each member.
    const entry = Object.assign(new Entry(), {
      relativeOffsetOfLocalHeader: member.offset,
      compressedSize: member.packed,
      uncompressedSize: member.size,
      compressionMethod: member.method,
      generalPurposeBitFlag: 0,
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw new PlainError("is damaged: it cannot be unpacked");
  } finally {
    closeSync(descriptor);
  }
}
