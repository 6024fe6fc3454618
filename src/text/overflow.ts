import { isHan } from "./characters.js";
import type { Line } from "./lines.js";
import { isFull, type Wrapping } from "./wrapping.js";

/** Of the lines that break off amid a sentence so many may have been narrower than the paper. */
const OUTLIERS = 0.05;
const LEAST_LINES = 8;

/**
 * The columns that hardly a broken-off line would have had with one character more: what needed fewer had room, and
 * did not break for want of it. Null where too few lines tell.
 */
export function leastOverflow(
  text: string,
  lines: readonly Line[],
  endsSentence: readonly boolean[],
  wrapping: Wrapping,
): number | null {
  const needed: number[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.afterCut || endsSentence[i] === true || !isFull(wrapping, line)) return;
    if (isHan(text.charCodeAt(next.start))) needed.push(line.columns + WIDE);
  });
  if (needed.length < LEAST_LINES) return null;
  needed.sort((a, b) => a - b);
  return needed[Math.floor(OUTLIERS * needed.length)] ?? null;
}

const WIDE = 2;

/** Whether the first characters of the next line, which no wrap parts, had room on this one. */
export const wouldHaveTaken = (text: string, line: Line, next: Line, overflow: number): boolean =>
  line.columns + unit(text, next) < overflow;

/** How wide the first character of a line is, or the number or word with which it begins. */
function unit(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && text.charCodeAt(at) < ASCII && text[at] !== " ") at++;
  return Math.max(WIDE, at - start);
}

const ASCII = 0x80;
