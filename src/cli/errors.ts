import { systemError as said } from "../phrases/errors.js";
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
  if (error instanceof RangeError && error.message === "Invalid string length") return said.tooLong();
  const code = errorCode(error) ?? "";
  if (code === tooLong) return said.tooLong();
  return isKnown(code) ? said[code]() : null;
}

const isKnown = (code: string): code is keyof typeof said => Object.hasOwn(said, code);

export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** A text in memory has half a thousand million characters at most. */
const tooLong = "ERR_STRING_TOO_LONG";
