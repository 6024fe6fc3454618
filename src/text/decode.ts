import { inputError } from "../phrases/errors.js";
import { isUtf8, sha256, textOfUtf8, utf8Of } from "./bytes.js";
import { markedEncoding, unmarkedEncoding } from "./encodings.js";
import type { Encoding, Source } from "./source.js";

/** The input is not text, or not in the encoding that was asked for. `message` is one line that says what to do. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";

  constructor(
    message: string,
    /** No text at all, or none in the encoding that was asked for or in any known one. */
    readonly code: "binary" | "encoding",
  ) {
    super(message);
  }
}

/**
 * Decodes one input. Without `encoding`: by byte-order mark, else valid UTF-8, else the encoding in which the bytes
 * read as Chinese best. A few damaged characters (a download cut amid one) become U+FFFD; more are an error.
 *
 * @throws DecodeError for binary input and for bytes that are no text in any encoding known here
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Source {
  if (encoding !== undefined) return inEncoding(bytes, encoding, markedEncoding(bytes)?.markLength ?? 0);
  const marked = markedEncoding(bytes);
  if (marked !== null) return withoutNul(inEncoding(bytes, marked.encoding, marked.markLength));
  const hasNul = bytes.includes(0);
  if (!hasNul && isUtf8(bytes)) return inEncoding(bytes, "utf-8", 0);
  const guessed = unmarkedEncoding(bytes);
  if (guessed === null) {
    throw hasNul
      ? new DecodeError(inputError.binary(), "binary")
      : new DecodeError(inputError.unknownEncoding(), "encoding");
  }
  return withoutNul(inEncoding(bytes, guessed, 0));
}

/**
 * A text that needs no decoding: bytes and digest are those of its UTF-8. A lone surrogate has none; the text is then
 * what a reader of its bytes would see.
 */
export function decodeText(text: string): Source {
  const bytes = utf8Of(text);
  // A mark at its head stays, as a blank: places are those of the string that was given.
  const decoded = text.isWellFormed() ? text : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { text: decoded, encoding: "utf-8", bytes: bytes.length, sha256: sha256(bytes), extracted: null };
}

/** One character in twenty may be damaged; with more the encoding is wrong or the file is no text. */
const damageAllowed = 0.05;

function inEncoding(bytes: Uint8Array, encoding: Encoding, markLength: number): Source {
  const valid = encoding === "utf-8" && isUtf8(bytes);
  const text = valid
    ? textOfUtf8(bytes.subarray(markLength))
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(markLength));
  if (!valid && !isReadable(text)) {
    throw new DecodeError(inputError.otherEncoding(encoding), "encoding");
  }
  return { text, encoding, bytes: bytes.length, sha256: sha256(bytes), extracted: null };
}

function isReadable(text: string): boolean {
  let damaged = 0;
  for (let i = text.indexOf("\ufffd"); i >= 0; i = text.indexOf("\ufffd", i + 1)) damaged++;
  return damaged <= Math.max(1, text.length * damageAllowed) && damaged < text.length;
}

function withoutNul(source: Source): Source {
  if (source.text.includes("\0")) throw new DecodeError(inputError.binary(), "binary");
  return source;
}
