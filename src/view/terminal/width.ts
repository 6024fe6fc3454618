import stringWidth from "string-width";

/** Columns that a text takes on a terminal: Chinese is two wide, a combining mark none. */
export const widthOf = (text: string): number => plainWidthOf(text, Number.POSITIVE_INFINITY) ?? stringWidth(text);

/**
 * The width of a text whose characters each stand for themselves, as those of most cells do: looking for graphemes takes
 * a hundred times as long, and a table of 40,000 rows has a million cells. Null where one may join another.
 */
function plainWidthOf(text: string, most: number): number | null {
  let width = 0;
  for (let i = 0; i < text.length && width <= most; i++) {
    const own = PLAIN[text.charCodeAt(i)] ?? 0;
    if (own === 0) return null;
    width += own;
  }
  return width;
}

/** By code unit: 1 and 2 for characters that are so wide whatever stands beside them, 0 for others. */
const PLAIN = new Uint8Array(0x10000);
const fill = (from: number, to: number, width: number): void => {
  PLAIN.fill(width, from, to + 1);
};
fill(0x20, 0x7e, 1);
for (const mark of "·×—‘’“”…≈≤≥") fill(mark.charCodeAt(0), mark.charCodeAt(0), 1);
fill(0x3001, 0x3029, 2);
fill(0x3041, 0x3096, 2);
fill(0x30a1, 0x30fa, 2);
fill(0x3400, 0x4dbf, 2);
fill(0x4e00, 0x9fff, 2);
fill(0xff01, 0xff60, 2);

/** The text, or as much of it as fits into `width` columns together with an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return "";
  if (plainWidthOf(text, width) !== null) return `${text.slice(0, plainLengthIn(text, width - 1))}…`;
  let kept = "";
  let taken = 1;
  for (const { segment } of graphemes.segment(text)) {
    taken += widthOf(segment);
    if (taken > width) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** How many characters of a text go into `room` columns, of which the first that do not are plain ones. */
function plainLengthIn(text: string, room: number): number {
  let length = 0;
  for (let left = room; left > 0 && length < text.length; length++) {
    left -= PLAIN[text.charCodeAt(length)] ?? 0;
    if (left < 0) break;
  }
  return length;
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
