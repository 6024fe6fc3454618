import { gunzipSync } from "node:zlib";
import { inputError } from "../phrases/errors.js";
import { Unreadable } from "./unreadable.js";

/**
 * What was packed with gzip.
 *
 * @throws Unreadable where it is damaged, or more than `maxBytes` unpacked
 */
export async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const isTooLarge = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge
      ? new Unreadable(inputError.moreAllowed(maxBytes), "too-large")
      : new Unreadable(inputError.damagedGzip());
  }
}
