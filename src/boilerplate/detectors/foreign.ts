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
    if (!/^[\u3400-\u9fffA-Za-z]{2}$/u.test(text.slice(i, i + 2))) continue;
    const [first, second] = [text.charCodeAt(i), text.charCodeAt(i + 1)];
    all++;
    if (pairs.of(first, second) <= own.of(first, second) * copies) strange++;
  }
  return all === 0 ? 0 : strange / all;
}
