import stringWidth from "string-width";

/** Columns that a text takes on a terminal: Chinese is two wide, a combining mark none. */
export const widthOf = (text: string): number => (ascii.test(text) ? text.length : stringWidth(text));

/** Most cells are numbers and words of ours, and need no look at every grapheme. */
const ascii = /^[\x20-\x7e]*$/;

/** The text, or as much of it as fits into `width` columns together with an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return "";
  let kept = "";
  let taken = 1;
  for (const { segment } of graphemes.segment(text)) {
    taken += widthOf(segment);
    if (taken > width) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The same from the other end: `…/2021/a.txt`. */
export function cutStartTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return "";
  const segments = [...graphemes.segment(text)].map(({ segment }) => segment);
  let taken = 1;
  let from = segments.length;
  while (from > 0) {
    taken += widthOf(segments[from - 1] ?? "");
    if (taken > width) break;
    from--;
  }
  return `…${segments.slice(from).join("")}`;
}

const graphemes = new Intl.Segmenter("zh");

export const padTo = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

export const padToRight = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - widthOf(text))) + text;
