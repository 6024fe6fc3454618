import { sha256 as sha2 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/* Stands in for src/text/bytes.ts where the parser is bundled for a browser. */

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export const textOfUtf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Calls take only so many arguments. */
const AT_ONCE = 8192;

export function textOfUnits(codes: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += AT_ONCE) {
    text += String.fromCharCode(...codes.subarray(at, Math.min(at + AT_ONCE, length)));
  }
  return text;
}

export const bytesOfBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** A browser's own is asynchronous. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = sha2.create();
  for (const part of parts) hash.update(typeof part === "string" ? utf8Of(part) : part);
  return bytesToHex(hash.digest());
}
