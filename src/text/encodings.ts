import { commonHan } from "./common-han.js";
import type { Encoding } from "./source.js";

/** What the input's first bytes say, or null where it carries no byte-order mark. */
export function markedEncoding(bytes: Uint8Array): { encoding: Encoding; markLength: number } | null {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, markLength: mark.length };
  }
  return null;
}

/**
 * The encoding in which bytes without a mark, that are not valid UTF-8, read as Chinese; null where none does.
 * UTF-8 is among them for a text with damaged characters.
 */
export function unmarkedEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, sampleLength);
  let best: Encoding | null = null;
  let bestShare = plausibleShare;
  for (const encoding of candidates) {
    const share = shareOfCommonHan(new TextDecoder(encoding).decode(sample));
    if (share > bestShare) {
      best = encoding;
      bestShare = share;
    }
  }
  return best;
}

/**
 * Of the characters beyond ASCII, how many a Chinese report is likely to hold. A real report comes to 0.8, Big5 read
 * as GB18030, Korean or Japanese to less than 0.2.
 */
function shareOfCommonHan(text: string): number {
  let common = 0;
  let others = 0;
  for (const character of text) {
    if (commonHan.has(character)) common++;
    // Punctuation of Chinese text tells nothing; it stands in the same rows of GB18030 and Big5.
    else if (character > "\u00ff" && !usualMarks.has(character)) others++;
    else if (character >= "\u0080" && character <= "\u00ff" && character !== "\u00b7") others++;
    else if (isControl(character)) others++;
  }
  return common === 0 ? 0 : common / (common + others);
}

/** Among equals the first wins: damaged UTF-8 before what else its bytes could be. */
const candidates: readonly Encoding[] = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"];

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/** Enough to tell, and no more: the whole input is decoded once its encoding is known. */
const sampleLength = 65_536;
const plausibleShare = 0.4;
const usualMarks = new Set("　、。，；：？！“”‘’（）《》〈〉【】〔〕—…·％①②③④⑤⑥⑦⑧⑨⑩０１２３４５６７８９");

function isControl(character: string): boolean {
  return character < "\u0020" && character !== "\t" && character !== "\n" && character !== "\r" && character !== "\f";
}
