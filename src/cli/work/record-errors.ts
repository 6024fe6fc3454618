import { Unreadable } from "../../extract/unreadable.js";
import { DecodeError } from "../../text/decode.js";
import { PlainError } from "../errors.js";

/** What a record of the filter mode can fail of: programs ask for the code, people read the message. */
export type RecordErrorCode =
  /** The line is no object of JSON in UTF-8. */
  | "bad-record"
  | "no-text"
  | "bad-base64"
  | "bad-encoding"
  | "too-large"
  | "binary"
  | "encoding"
  | "other-format"
  | "damaged"
  /** What reads it stopped: memory, a fault of the program. */
  | "failed";

/** Something in a record that is not as it must be. */
export class RecordError extends PlainError {
  constructor(
    readonly code: RecordErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const codeOf = (error: unknown): RecordErrorCode =>
  error instanceof RecordError || error instanceof DecodeError || error instanceof Unreadable ? error.code : "failed";
