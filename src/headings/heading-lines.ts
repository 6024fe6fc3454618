import { firstOf, pattern, patterns } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import { headsNotes } from "./notes.js";
import { roleOfHeading } from "./roles.js";
import { namesTopic } from "./topics.js";

/** A heading without a number: a line of its own, or the words that a paragraph begins with. */
export interface UnnumberedHeading {
  readonly heading: Span;
  readonly textStart: number;
  readonly kind: "part" | "notes" | "line" | "run-in";
}

const LONGEST_LINE = 36;
const SHORTEST_LINE = 2;
const SHORTEST_PART = 4;
const LONGEST_SUBHEADING = 22;
const SHORTEST_TEXT = 25;

/** What the numbered headings say about a line. */
export interface Numbered {
  /** The first heading of a run stands there. */
  readonly startsRun: (at: number) => boolean;
  readonly hasMarker: (from: number, to: number) => boolean;
}

/** Lines of their own that head what follows: 2021年工作思路, 名词解释, and any line in front of a new run. */
export function findHeadingLines(
  author: AuthorText,
  paragraphs: readonly Span[],
  numbered: Numbered,
  decide?: Decide,
): UnnumberedHeading[] {
  const { matching } = author;
  const found: UnnumberedHeading[] = [];
  paragraphs.forEach((line, i) => {
    const next = paragraphs[i + 1];
    const length = line.end - line.start;
    if (next === undefined || length > LONGEST_LINE || length < SHORTEST_LINE) return;
    const said = kindOfLine(matching.slice(line.start, line.end), numbered.startsRun(next.start));
    const extent = extentOf(matching, line);
    if (numbered.hasMarker(extent.heading.start, extent.heading.end)) return;
    const { kind, by } = said;
    const chosen = kind === null ? null : author.text.slice(extent.heading.start, extent.heading.end);
    decide?.({
      pass: "headings",
      code: kind === null ? "no-heading" : "heading-line",
      ...line,
      chosen,
      by: [by],
      against: [],
    });
    if (kind !== null) found.push({ ...extent, kind });
  });
  return found;
}

/** What a line of its own is, and what says so. */
function kindOfLine(said: string, beforeRun: boolean): { kind: "part" | "notes" | null; by: string } {
  if (headsNotes(said)) return { kind: "notes", by: "back-matter.heading" };
  if (said.length < SHORTEST_PART) return { kind: null, by: "too-short" };
  if (/[。；，？！：]/u.test(said)) return { kind: null, by: "has-marks" };
  const other = BEGINS_OTHERWISE.at(said, 0) !== null ? BEGINS_OTHERWISE : SIGNS.test(said) ? SIGNS : null;
  if (other !== null) return { kind: null, by: other.entry.id };
  const part = firstOf(PARTS, said)?.entry.id ?? (beforeRun ? roleOfHeading(said)?.by : undefined);
  return part === undefined ? { kind: null, by: "names-no-part" } : { kind: "part", by: part };
}

/** Dates, greetings, speakers and signatures stand alone on a line and head nothing. */
const isOtherLine = (said: string): boolean => BEGINS_OTHERWISE.at(said, 0) !== null || SIGNS.test(said);
const BEGINS_OTHERWISE = pattern("no-heading.beginning");
const SIGNS = pattern("no-heading.signature");
/** A heading of a part says what the part is, mostly with its year. */
const PARTS = patterns("part-heading");

/** 附件：1.重点项目清单: the list begins behind the colon. A colon or full stop at the end closes the heading. */
function extentOf(matching: string, line: Span): { heading: Span; textStart: number } {
  const words = matching.slice(line.start, line.end);
  const label = /^[^：]{1,8}(?=：\d)/u.exec(words)?.[0] ?? words.replace(/[：。]$/u, "");
  const end = line.start + label.length;
  return { heading: { start: line.start, end }, textStart: end < line.end ? end + 1 : end };
}

/**
 * Lines of their own below a section: 产业发展, 履职尽责抓落实。 Two or more short lines that name a topic, closed
 * alike, each with a paragraph of text behind it.
 */
export function findSubheadingLines(author: AuthorText, paragraphs: readonly Span[]): UnnumberedHeading[] {
  const { matching } = author;
  const found = paragraphs.filter((line, i) => {
    const next = paragraphs[i + 1];
    const length = line.end - line.start;
    if (next === undefined || length < 4 || length > LONGEST_SUBHEADING || next.end - next.start < SHORTEST_TEXT)
      return false;
    const words = matching.slice(line.start, line.end);
    const text = matching.slice(next.start, Math.min(next.end, next.start + 200));
    return (
      /^[^，；：？！。]{4,}。?$/u.test(words) && !isOtherLine(words) && namesTopic(words) && /[，。；]/u.test(text)
    );
  });
  const closed = found.filter((line) => matching[line.end - 1] === "。");
  const open = found.filter((line) => matching[line.end - 1] !== "。");
  const alike = open.length >= closed.length ? open : closed;
  if (alike.length < 2) return [];
  return alike.map((line) => ({
    heading: { start: line.start, end: alike === closed ? line.end - 1 : line.end },
    textStart: line.end,
    kind: "line",
  }));
}
