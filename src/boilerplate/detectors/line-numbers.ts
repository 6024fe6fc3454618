import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const NUMBER = /^(\d{1,4})(?:[ \t\u3000]+|$)/u;
/** A printer numbers every line, and there are many. */
const LEAST_LINES = 8;
const SHARE = 0.9;

/** Numbers of lines: nearly every line begins with one, each greater by one than the one before, or every fifth line. */
export function* lineNumbers({ source, lines }: Page): Generator<Removal> {
  if (lines.length < LEAST_LINES) return;
  const found: { start: number; end: number }[] = [];
  let next: number | null = null;
  for (const { start, end } of lines) {
    const match = NUMBER.exec(source.slice(start, Math.min(end, start + 6)));
    const value = match === null ? null : Number(match[1]);
    if (match === null || (next !== null && value !== next) || (next === null && value !== 1)) continue;
    next = (value ?? 0) + 1;
    found.push({ start, end: start + match[0].length });
  }
  if (found.length < LEAST_LINES || found.length < lines.length * SHARE) return;
  for (const span of found) yield removedAs("line-number", span);
}
