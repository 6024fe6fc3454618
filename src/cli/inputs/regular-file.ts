import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { inputError, systemError } from "../../phrases/errors.js";
import { PlainError } from "../errors.js";
import type { FilePath } from "./input.js";

/** A pipe that nobody writes to would keep whoever opens it waiting for ever; Windows has no such flag and no such pipes. */
const withoutWaiting = constants.O_NONBLOCK ?? 0;

/** What is read at once where the size is not known: files of /proc say that they are empty. */
const chunk = 64 * 1024;

/**
 * The bytes of a regular file, whatever has become of its name since it was looked at.
 *
 * @throws PlainError where it is none, TooLarge where it holds more than `maxBytes`; system errors as they come
 */
export function readRegularFile(file: FilePath, maxBytes: number): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | withoutWaiting);
  try {
    const kind = fstatSync(descriptor);
    if (kind.isDirectory()) throw new PlainError(systemError.EISDIR());
    if (!kind.isFile()) throw new PlainError(inputError.notAFile());
    if (kind.size > maxBytes) throw new TooLarge(maxBytes);
    return readToEnd(descriptor, kind.size, maxBytes);
  } finally {
    closeSync(descriptor);
  }
}

/** The size is where reading begins, not where it ends: the file may grow, or be endless. */
function readToEnd(descriptor: number, size: number, maxBytes: number): Buffer {
  const parts: Buffer[] = [];
  let total = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(Math.max(size + 1 - total, chunk));
    const taken = readSync(descriptor, part);
    if (taken === 0) return Buffer.concat(parts, total);
    total += taken;
    if (total > maxBytes) throw new TooLarge(maxBytes);
    parts.push(part.subarray(0, taken));
  }
}

/** More than was allowed. */
export class TooLarge extends PlainError {
  constructor(maxBytes: number, hint = false) {
    super(hint ? inputError.moreAllowed(maxBytes) : inputError.tooLarge(maxBytes));
  }
}
