import { Buffer, isUtf8, transcode } from "node:buffer";
import { createHash } from "node:crypto";

/*
 * What this program asks of the platform about bytes, in one place: src/browser/bytes.ts says the same without Node.
 */

export { isUtf8 };

/** Many times as fast as a TextDecoder, for bytes that are known to be valid. */
export const textOfUtf8 = (bytes: Uint8Array): string => transcode(bytes, "utf8", "utf16le").toString("utf16le");

/** A lone surrogate, which has no bytes, becomes those of U+FFFD. */
export const utf8Of = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** UTF-16 code units as a string; a Buffer copies them where a TextDecoder converts. */
export const textOfUnits = (codes: Uint16Array, length: number): string =>
  Buffer.from(codes.buffer, codes.byteOffset, 2 * length).toString("utf16le");

export const bytesOfBase64 = (base64: string): Uint8Array => Buffer.from(base64, "base64");

/** Of the parts one behind the other, in hexadecimal. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
