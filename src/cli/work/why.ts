import { Unreadable } from "../../extract/unreadable.js";
import { DecodeError } from "../../text/decode.js";
import { inWords, PlainError } from "../errors.js";

/** Why an input failed, in a line that its path begins; with `debug`, where in the program a fault of ours arose. */
export function whyOf(error: unknown, debug: boolean): string {
  if (error instanceof DecodeError || error instanceof Unreadable || error instanceof PlainError) return error.message;
  const stack = debug && error instanceof Error ? `\n${error.stack}` : "";
  return inWords(error) + stack;
}
