import type { Line } from "../../text/lines.js";
import { isProse } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const LONG_LINE = 50;
const LEAST_LINES = 8;
const SHARE = 0.95;
/** A text of many copies has as many distances; the first ones tell. */
const MOST_DISTANCES = 4;

/**
 * The second copy of a report that a page holds twice: at least eight long lines, each again at the same distance in
 * lines, and next to no other long line among them.
 */
export function* secondCopy({ source, lines }: Page): Generator<Removal> {
  for (const [distance, again] of [...repeatsByDistance(source, lines)].slice(0, MOST_DISTANCES)) {
    const copy = again.length < LEAST_LINES ? null : copyAt(source, lines, distance, again);
    if (copy === null) continue;
    yield removedAs("second-copy", copy, { block: true });
    return;
  }
}

/** Long lines that stood before, by how many lines lie between. */
function repeatsByDistance(source: string, lines: readonly Line[]): Map<number, number[]> {
  const firstAt = new Map<string, number>();
  const byDistance = new Map<number, number[]>();
  lines.forEach((line, i) => {
    if (line.end - line.start < LONG_LINE) return;
    const key = keyOf(source, line);
    const before = firstAt.get(key);
    if (before === undefined) {
      firstAt.set(key, i);
      return;
    }
    const again = byDistance.get(i - before);
    if (again === undefined) byDistance.set(i - before, [i]);
    else again.push(i);
  });
  return byDistance;
}

/** A line of megabytes is known by its beginning, end and length. */
const keyOf = (source: string, { start, end }: Line): string =>
  end - start < 2 * KEY
    ? source.slice(start, end)
    : `${source.slice(start, start + KEY)}${end - start}${source.slice(end - KEY, end)}`;
const KEY = 200;

function copyAt(
  source: string,
  lines: readonly Line[],
  distance: number,
  again: readonly number[],
): { start: number; end: number } | null {
  const same = (i: number): boolean => areSame(source, lines[i], lines[i - distance]);
  let from = again[0] ?? 0;
  let to = again.at(-1) ?? 0;
  const last = to;
  while (from - 1 > last - distance && same(from - 1)) from--;
  while (to + 1 < lines.length && same(to + 1)) to++;
  if (from - distance < 0 || from <= to - distance) return null;
  let equal = 0;
  for (let i = from; i <= to; i++) if (same(i)) equal++;
  if (equal < (to - from + 1) * SHARE) return null;
  const first = lines[afterOriginal(source, lines, from, to - distance)];
  const end = lines[to]?.end;
  return first === undefined || end === undefined ? null : { start: first.start, end };
}

/** What stands between the copies is the page's foot and head, unless the report's text is among it. */
function afterOriginal(source: string, lines: readonly Line[], copy: number, original: number): number {
  let gap = copy;
  for (; gap - 1 > original; gap--) {
    const line = lines[gap - 1];
    if (line === undefined || isProse(foldedText(source, line.start, line.end).text)) break;
  }
  return gap === original + 1 ? gap : copy;
}

function areSame(source: string, a: Line | undefined, b: Line | undefined): boolean {
  if (a === undefined || b === undefined || a.end - a.start !== b.end - b.start) return false;
  return source.slice(a.start, a.end) === source.slice(b.start, b.end);
}
