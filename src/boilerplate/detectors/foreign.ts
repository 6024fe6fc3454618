/** Of the pairs of characters so many must stand nowhere else. */
const SHARE = 0.6;

/** Whether most pairs of characters of a text that stands `copies` times stand nowhere else. */
export const isMostlyForeign = (source: string, text: string, copies: number): boolean =>
  foreignShare(source, text, copies) >= SHARE;

/** The share of a text's pairs of characters that stand only in its copies; 0 where it has none. */
export function foreignShare(source: string, text: string, copies: number): number {
  let strange = 0;
  let all = 0;
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (!/^[\u3400-\u9fffA-Za-z]{2}$/u.test(pair)) continue;
    all++;
    if (!standsElsewhere(source, pair, text, copies)) strange++;
  }
  return all === 0 ? 0 : strange / all;
}

/** Whether a pair occurs outside the copies of the text; looks no further than it must. */
function standsElsewhere(source: string, pair: string, text: string, copies: number): boolean {
  let within = 0;
  for (let i = text.indexOf(pair); i >= 0; i = text.indexOf(pair, i + 1)) within++;
  let left = within * copies;
  for (let i = source.indexOf(pair); i >= 0; i = source.indexOf(pair, i + 1)) if (--left < 0) return true;
  return false;
}
