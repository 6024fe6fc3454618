import { Unreadable } from "../extract/unreadable.js";
import { otherDocument } from "../phrases/documents.js";

/* Stands in for src/extract/zip/document.ts where the parser is bundled for a browser: what opens zip files there is Node's. */

export async function zippedText(_bytes: Uint8Array, _maxBytes: number): Promise<string> {
  throw new Unreadable(otherDocument.notInBrowser(), "other-format");
}
