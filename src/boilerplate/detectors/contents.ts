import { pattern } from "../../lexicon/pattern.js";
import type { Line } from "../../text/lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const label = pattern("page-label.contents");
const numbered = pattern("contents-entry.numbered");
const SEARCHED = 60;
const SHORTEST_ENTRY = 3;
const LONGEST_ENTRY = 60;
const MOST_ENTRIES = 120;
/** So many entries must come again as headings, behind a label and without. */
const LEAST_LABELLED = 3;
/** Leaders and a page's number behind each say as much: 一、工作回顾……1 */
const LEAST_PAGED = 2;
const LEAST = 4;
const SHARE = 0.8;
/** No more of a line is looked at. */
const REACH = 120;

/**
 * A table of contents in front of the report: a label (`目　录`) with lines behind it that all come again as headings,
 * or more such lines without a label.
 */
export function* contents({ source, paragraphs, removals }: Page): Generator<Removal> {
  const fold = ({ start, end }: Line): string => foldedText(source, start, Math.min(end, start + REACH)).text;
  for (const [i, line] of paragraphs.slice(0, SEARCHED).entries()) {
    if (removals.covers(line)) continue;
    const text = fold(line);
    const labelled = label.test(text);
    if (!labelled && !isEntry(text)) continue;
    const first = labelled ? i + 1 : i;
    const entries = entriesFrom(paragraphs, first, fold);
    const last = paragraphs[first + entries.length - 1];
    const paged = paragraphs.slice(first, first + entries.length).every((entry) => isPaged(fold(entry)));
    const least = labelled ? (paged ? LEAST_PAGED : LEAST_LABELLED) : LEAST;
    if (entries.length < least || last === undefined) continue;
    const again = countAgain(paragraphs.slice(first + entries.length), entries, fold);
    if (again < least || again < entries.length * SHARE) continue;
    yield removedAs("contents", { start: line.start, end: last.end }, { block: true });
    return;
  }
}

function entriesFrom(lines: readonly Line[], first: number, fold: (line: Line) => string): string[] {
  const entries: string[] = [];
  for (const line of lines.slice(first, first + MOST_ENTRIES)) {
    const text = fold(line);
    const name = entryName(text);
    if (!isEntry(text) || (entries.length > 0 && name === entries[0])) break;
    entries.push(name);
  }
  return entries;
}

const isEntry = (text: string): boolean =>
  text.length >= SHORTEST_ENTRY && text.length <= LONGEST_ENTRY && numbered.test(text) && !/[。；！]/u.test(text);

const isPaged = (text: string): boolean => PAGED.test(text);
const PAGED = /[-….。·]{2,}\d{1,3}$/u;

/** The entry without leaders and page number: `一、回顾…………3`. */
const entryName = (text: string): string => text.replace(/[-….。·]{2,}\d{0,3}$|(?<=[\u3400-\u9fff）])\d{1,3}$/u, "");

/** How many entries come again, in order, at the beginning of a line. */
function countAgain(lines: readonly Line[], entries: readonly string[], fold: (line: Line) => string): number {
  let next = 0;
  for (const line of lines) {
    const entry = entries[next];
    if (entry === undefined) break;
    if (line.end - line.start >= SHORTEST_ENTRY && fold(line).startsWith(entry)) next++;
  }
  return next;
}
