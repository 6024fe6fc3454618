import { damagedDocument } from "../../phrases/documents.js";
import { Unreadable } from "../unreadable.js";

/** What a directory of a zip file says of a member. */
export interface Sizes {
  readonly uncompressedSize: number;
  readonly compressedSize: number;
}

/**
 * A megabyte of the same few bytes packs into one kilobyte: no text does, and what does would take all memory there is.
 *
 * @throws Unreadable where a member, or all that was read with it, is larger unpacked than it may be
 */
export function refuseBomb({ uncompressedSize, compressedSize }: Sizes, total: number, maxBytes: number): void {
  if (total > maxBytes) throw new Unreadable(damagedDocument.tooLargeUnpacked(maxBytes), "too-large");
  if (uncompressedSize > harmless && uncompressedSize > compressedSize * mostRatio) {
    throw new Unreadable(damagedDocument.bomb(), "too-large");
  }
}

const harmless = 4 * 1024 * 1024;
const mostRatio = 250;
