import { Unreadable } from "../extract/unreadable.js";
import { inputError } from "../phrases/errors.js";

/* Stands in for src/extract/gzip.ts where the parser is bundled for a browser. */

export async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpacked = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (let next = await unpacked.read(); !next.done; next = await unpacked.read()) {
      size += next.value.length;
      if (size > maxBytes) break;
      parts.push(next.value);
    }
  } catch {
    throw new Unreadable(inputError.damagedGzip());
  }
  if (size > maxBytes) {
    await unpacked.cancel();
    throw new Unreadable(inputError.moreAllowed(maxBytes), "too-large");
  }
  return new Uint8Array(await new Blob(parts.map((part) => Uint8Array.from(part))).arrayBuffer());
}
