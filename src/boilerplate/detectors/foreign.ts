import { PairCounts } from "../../text/pair-counts.js";

/** Of the pairs of characters so many must stand nowhere else. */
const SHARE = 0.6;

/** Whether most pairs of characters of a text that stands `copies` times stand nowhere else. */
export const isMostlyForeign = (pairs: PairCounts, text: string, copies: number): boolean =>
  foreignShare(pairs, text, copies) >= SHARE;

/**
 * The share of a text's pairs of characters that stand only in its copies; 0 where it has none.
 *
 * @param pairs of the page that the copies stand in
 */
export function foreignShare(pairs: PairCounts, text: string, copies: number): number {
  const own = new PairCounts(text);
  let strange = 0;
  let all = 0;
  for (let i = 0; i + 2 <= text.length; i++) {
    const first = text.charCodeAt(i);
    const second = text.charCodeAt(i + 1);
    if (!isLetter(first) || !isLetter(second)) continue;
    all++;
    if (pairs.of(first, second) <= own.of(first, second) * copies) strange++;
  }
  return all === 0 ? 0 : strange / all;
}

/** A Chinese character, or a Latin letter of either size. */
const isLetter = (code: number): boolean =>
  code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : code >= 0x3400 && code <= 0x9fff;
