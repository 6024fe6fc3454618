/** Order of code points, not of a locale, nor of UTF-16. */
export function byCodePoint(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    // Halves of pairs stand for characters behind all others.
    if (x !== y) return isHalf(x) === isHalf(y) ? x - y : isHalf(x) ? 1 : -1;
  }
  return a.length - b.length;
}

const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xe000;
