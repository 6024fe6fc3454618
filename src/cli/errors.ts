import { type ExitCode, exitCodes } from "./exit-codes.js";

/** An error of the user's or of the machine's that one line can explain. Anything else is a fault of ours. */
export class PlainError extends Error {
  readonly exitCode: ExitCode = exitCodes.failed;
}

/** One report that its output cannot take: the others are written. */
export class NotTaken extends PlainError {}

/** Wrong use of the command line, found before any work. */
export class UsageError extends PlainError {
  override readonly exitCode = exitCodes.misuse;
}

/** Whoever read our output has gone (`| head -1`): no error, there is just nobody to write for. */
export class NobodyReads extends Error {}

/** A system error in words; the message of any other. */
export function inWords(error: unknown): string {
  const known = systemError(error);
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** What the machine or the platform says no to, in words; null for any other error. */
export function systemError(error: unknown): string | null {
  if (error instanceof RangeError && error.message === "Invalid string length") return tooLong;
  return words.get(errorCode(error) ?? "") ?? null;
}

/** Of a text in memory, half a thousand million characters. */
const tooLong = "is too large: what comes of it is longer than a text can be here";

export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

const words = new Map([
  ["ENOENT", "no such file or directory"],
  ["EACCES", "permission denied"],
  ["EPERM", "not permitted"],
  ["EISDIR", "is a directory"],
  ["ENOTDIR", "part of the path is not a directory"],
  ["ELOOP", "symbolic links lead in a circle"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EMFILE", "too many open files"],
  ["ENFILE", "too many open files on this machine"],
  ["EAGAIN", "not to be had now"],
  ["ENOMEM", "not enough memory"],
  ["ERR_STRING_TOO_LONG", tooLong],
  ["ENOSPC", "no space left on the device"],
  ["EDQUOT", "the disk quota is used up"],
  ["EROFS", "the file system is read-only"],
  ["EIO", "input/output error"],
  ["EFBIG", "the file grew too large"],
  ["EBADF", "the stream is closed"],
  ["EPIPE", "the reader has gone"],
]);
