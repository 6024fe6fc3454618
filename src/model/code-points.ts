import type { CodePointSpan } from "./report.js";

/**
 * What a span names in the text that was read: `text.slice` counts UTF-16, where a rare character (𣲘) is two. Of bytes, the
 * text is what their decoder gives without a byte-order mark.
 */
export function textOfSpan(text: string, [start, end]: CodePointSpan): string {
  const from = unitsBehind(text, 0, start);
  return text.slice(from, unitsBehind(text, from, end - start));
}

/** Where in the string so many code points from there on end. */
function unitsBehind(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < text.length; left--) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
