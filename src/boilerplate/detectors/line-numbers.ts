import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const NUMBER = /^(\d{1,4})(?:[ \t\u3000]+|$)/u;
/** `7: `, `7.`, `[7]`: authors number their points so too. */
const MARKED_NUMBER = /^[[(（【]?(\d{1,4})[.．:：、|)）\]】](?!\d)[ \t\u3000]*/u;
/** A printer numbers every line, and there are many. */
const LEAST_LINES = 8;
const SHARE = 0.9;
/** Or it numbers paragraphs: before a heading's own number (`2 （一）强化引领`) no author puts another. */
const LEAST_PARAGRAPHS = 4;
const LEAST_DOUBLED = 2;
const numbered = pattern("author-line.numbered");

/** Numbers of lines: nearly every line begins with one, each greater by one than the one before, or every fifth line. */
export function* lineNumbers({ source, lines }: Page): Generator<Removal> {
  const found = ascending(source, lines, NUMBER);
  if (isDoubled(source, found) || isEverywhere(found, lines)) {
    yield* removed(found);
    return;
  }
  const marked = ascending(source, lines, MARKED_NUMBER);
  if (isDoubled(source, marked) || (isEverywhere(marked, lines) && isWrapped(source, lines))) yield* removed(marked);
}

const removed = (spans: readonly Span[]): Removal[] => spans.map((span) => removedAs("line-number", span));
const isDoubled = (source: string, found: readonly Span[]): boolean =>
  found.length >= LEAST_PARAGRAPHS &&
  found.filter(({ end }) => numbered.test(matchingForm(source.slice(end, end + 8)))).length >= LEAST_DOUBLED;
const isEverywhere = (found: readonly Span[], lines: readonly Line[]): boolean =>
  found.length >= LEAST_LINES && found.length >= lines.length * SHARE;

function ascending(source: string, lines: readonly Line[], number: RegExp): Span[] {
  const found: Span[] = [];
  let next: number | null = null;
  for (const { start, end } of lines) {
    const match = number.exec(source.slice(start, Math.min(end, start + 8)));
    const value = match === null ? null : Number(match[1]);
    if (match === null || (next !== null && value !== next) || (next === null && value !== 1)) continue;
    next = (value ?? 0) + 1;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}

/** Lines of one width that end amid a sentence, and sentences that end amid lines: no list of an author's points. */
function isWrapped(source: string, lines: readonly Line[]): boolean {
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const isClosed = ({ end }: Line): boolean => CLOSED.test(source.slice(end - 1, end));
  const full = lines.filter((line) => line.end - line.start >= widest - RAGGED && !isClosed(line)).length;
  const amid = lines.filter(({ start, end }) => SENTENCE_AMID.test(source.slice(start, Math.min(end, start + WIDEST))));
  const closed = lines.filter(isClosed).length;
  return widest >= NARROWEST && full >= lines.length * SHARE_FULL && Math.min(amid.length, closed) >= LEAST_AMID;
}
const NARROWEST = 20;
const WIDEST = 200;
const RAGGED = 4;
const SHARE_FULL = 0.3;
const LEAST_AMID = 2;
const CLOSED = /[。！？；：:;.!?]/u;
const SENTENCE_AMID = /[。；][^。；]{2}/u;
