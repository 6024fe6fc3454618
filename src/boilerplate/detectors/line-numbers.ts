import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const NUMBER = /^(\d{1,4})(?:[ \t\u3000]+|$)/u;
/** A printer numbers every line, and there are many. */
const LEAST_LINES = 8;
const SHARE = 0.9;
/** Or it numbers paragraphs: before a heading's own number (`2 （一）强化引领`) no author puts another. */
const LEAST_PARAGRAPHS = 4;
const LEAST_DOUBLED = 2;
const numbered = pattern("author-line.numbered");

/** Numbers of lines: nearly every line begins with one, each greater by one than the one before, or every fifth line. */
export function* lineNumbers({ source, lines }: Page): Generator<Removal> {
  const found: { start: number; end: number }[] = [];
  let next: number | null = null;
  for (const { start, end } of lines) {
    const match = NUMBER.exec(source.slice(start, Math.min(end, start + 6)));
    const value = match === null ? null : Number(match[1]);
    if (match === null || (next !== null && value !== next) || (next === null && value !== 1)) continue;
    next = (value ?? 0) + 1;
    found.push({ start, end: start + match[0].length });
  }
  const doubled = found.filter(({ end }) => numbered.test(matchingForm(source.slice(end, end + 8)))).length;
  const everywhere = found.length >= LEAST_LINES && found.length >= lines.length * SHARE;
  if (!everywhere && (found.length < LEAST_PARAGRAPHS || doubled < LEAST_DOUBLED)) return;
  for (const span of found) yield removedAs("line-number", span);
}
