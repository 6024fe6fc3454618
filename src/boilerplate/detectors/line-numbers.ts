import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const NUMBER = /^([1-9]\d{0,3})(?:[ \t\u3000]+|$)/u;
/** `7: `, `7.`, `[7]`: authors number their points so too. */
const MARKED_NUMBER = /^[[(（【]?([1-9]\d{0,3})[.．:：、|)）\]】](?!\d)[ \t\u3000]*/u;
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
  if (isEverywhere(found, lines)) {
    yield* removed(found);
    return;
  }
  const marked = ascending(source, lines, MARKED_NUMBER);
  if (isEverywhere(marked, lines) && isWrapped(source, lines)) {
    yield* removed(marked);
    return;
  }
  for (const number of [NUMBER, MARKED_NUMBER]) {
    const ofOwn = ofParagraphs(source, lines, number);
    if (!isDoubled(source, ofOwn)) continue;
    yield* removed(ofOwn);
    return;
  }
}

const removed = (spans: readonly Span[]): Removal[] => spans.map((span) => removedAs("line-number", span));
const isDoubled = (source: string, found: readonly Span[]): boolean =>
  found.length >= LEAST_PARAGRAPHS &&
  found.filter(({ end }) => numbered.test(matchingForm(source.slice(end, end + 8)))).length >= LEAST_DOUBLED;
const isEverywhere = (found: readonly Span[], lines: readonly Line[]): boolean =>
  found.length >= LEAST_LINES && found.length >= lines.length * SHARE;

/** A line that begins with a number. */
interface Numbered extends Span {
  /** The line above is no full one, so a paragraph begins here. */
  readonly opens: boolean;
}

const isNumberOf = (source: string, { start, end }: Line, number: RegExp): RegExpExecArray | null =>
  number.exec(source.slice(start, Math.min(end, start + 8)));

function ascending(source: string, lines: readonly Line[], number: RegExp): Span[] {
  const found: Span[] = [];
  let next: number | null = null;
  for (const line of lines) {
    const match = isNumberOf(source, line, number);
    const value = match === null ? null : Number(match[1]);
    if (match === null || (next !== null && value !== next) || (next === null && value !== 1)) continue;
    next = (value ?? 0) + 1;
    found.push({ start: line.start, end: line.start + match[0].length });
  }
  return found;
}

/**
 * The numbers of paragraphs, where other lines have none: G3⏎12 产业走廊 and 增至15⏎9 家 are figures that a wrap tore, and of
 * 9 大类改革 and 9 （四）乡村振兴 the one is a paragraph's above which a line ends early. Where nothing decides, both stay.
 */
function ofParagraphs(source: string, lines: readonly Line[], number: RegExp): Span[] {
  const byValue = numberedByValue(source, lines, number);
  const opening = (value: number, after: number): Numbered | undefined =>
    byValue.get(value)?.find(({ opens, start }) => opens && start > after);
  const found: Span[] = [];
  let last = -1;
  for (let value = 1; byValue.has(value); value++) {
    const before = opening(value + 1, last)?.start ?? source.length;
    const near = byValue.get(value)?.filter(({ start }) => start > last && start < before) ?? [];
    const own = near.find(({ opens }) => opens) ?? (near.length === 1 ? near[0] : undefined);
    if (own === undefined) continue;
    found.push(own);
    last = own.start;
  }
  return found;
}

function numberedByValue(source: string, lines: readonly Line[], number: RegExp): ReadonlyMap<number, Numbered[]> {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const byValue = new Map<number, Numbered[]>();
  for (const [i, line] of lines.entries()) {
    const match = isNumberOf(source, line, number);
    const above = lines[i - 1];
    if (match === null || (above !== undefined && TORN.test(source.slice(above.end - 1, above.end)))) continue;
    const value = Number(match[1]);
    const opens = above === undefined || above.end - above.start < usual - SHORT;
    const one = { start: line.start, end: line.start + match[0].length, opens };
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, [one]);
    else known.push(one);
  }
  return byValue;
}
const SHORT = 2;
/** A figure or a code that goes on, a comma of a sentence that does. */
const TORN = /[\dA-Za-z.．，、]$/u;

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
