import { firstOf, pattern, patterns } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import { isClosing } from "./ends/heading-end.js";
import { headsNotes } from "./notes.js";
import { copiesTitle, isCounted, namesReport } from "./report-lines.js";
import { roleOfHeading } from "./roles.js";
import { namesMatter, namesTopic } from "./topics.js";

/** A heading without a number: a line of its own, or the words that a paragraph begins with. */
export interface UnnumberedHeading {
  readonly heading: Span;
  readonly textStart: number;
  readonly kind: "part" | "notes" | "line" | "run-in" | "sibling";
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
  /** The title's words; empty where there is none. */
  readonly title: string;
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
    const said = kindOfLine(matching.slice(line.start, line.end), numbered.startsRun(next.start), numbered.title);
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
function kindOfLine(said: string, beforeRun: boolean, title: string): { kind: "part" | "notes" | null; by: string } {
  if (!isCounted(said) && copiesTitle(said, title)) return { kind: null, by: "copies-title" };
  if (namesReport(said)) return { kind: "part", by: "names-report" };
  if (headsNotes(said)) return { kind: "notes", by: "back-matter.heading" };
  if (said.length < SHORTEST_PART) return { kind: null, by: "too-short" };
  // 2023年工作思路： heads what follows as without its colon; 今年重点抓好以下工作： only leads to it.
  const words = said.replace(/：$/u, "");
  if (/[。；，？！：]/u.test(words)) return { kind: null, by: "has-marks" };
  const other = BEGINS_OTHERWISE.at(words, 0) !== null ? BEGINS_OTHERWISE : SIGNS.test(words) ? SIGNS : null;
  if (other !== null) return { kind: null, by: other.entry.id };
  const isLabel = words !== said;
  const byPlace = beforeRun && !isLabel ? roleOfHeading(words)?.by : undefined;
  const part = (isLabel ? firstOf(LABELS, said) : firstOf(PARTS, words))?.entry.id ?? byPlace;
  return part === undefined ? { kind: null, by: "names-no-part" } : { kind: "part", by: part };
}

/** Dates, greetings, speakers and signatures stand alone on a line and head nothing. */
const isOtherLine = (said: string): boolean => BEGINS_OTHERWISE.at(said, 0) !== null || SIGNS.test(said);
const BEGINS_OTHERWISE = pattern("no-heading.beginning");
const SIGNS = pattern("no-heading.signature");
/** A heading of a part says what the part is, mostly with its year; one that a colon closes says nothing else. */
const [PARTS, LABELS] = [patterns("part-heading"), patterns("part-label")];

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
  const found = paragraphs.filter((line, i) => namesTopicOver(matching, line, paragraphs[i + 1]));
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

/** A short line that names a topic, over a paragraph of text. */
function namesTopicOver(matching: string, line: Span, next: Span | undefined, names = namesTopic): boolean {
  const length = line.end - line.start;
  if (next === undefined || length < SHORTEST_PART || length > LONGEST_SUBHEADING) return false;
  if (next.end - next.start < SHORTEST_TEXT) return false;
  const words = matching.slice(line.start, line.end);
  const text = matching.slice(next.start, Math.min(next.end, next.start + 200));
  return /^[^，；：？！。]{4,}。?$/u.test(words) && !isOtherLine(words) && names(words) && /[，。；]/u.test(text);
}

/** A report whose other lines end so often with a mark does not wrap its lines. */
const LEAST_CLOSED = 0.9;

/**
 * Plain headings by layout, in front of all headings that have a number: a short line without a mark that names a topic, behind text
 * or the title and over text, in a report whose other lines all end with marks; two and more, those found by their
 * words among them. 现状 · 存在的问题 · 改进措施: one row.
 */
export function findLayoutLines(
  author: AuthorText,
  paragraphs: readonly Span[],
  known: readonly UnnumberedHeading[],
  firstNumbered: number,
  decide?: Decide,
): UnnumberedHeading[] {
  const { matching } = author;
  const numbered = firstNumbered < matching.length;
  const heads = new Set(known.map(({ heading }) => heading.start));
  const isOpen = ({ end }: Span): boolean => !isClosing(matching.charCodeAt(end - 1));
  const lines = paragraphs.filter(
    (line, i) =>
      line.start < firstNumbered &&
      !heads.has(line.start) &&
      isOpen(line) &&
      namesTopicOver(matching, line, paragraphs[i + 1], namesMatter),
  );
  const own = new Set(lines.map(({ start }) => start));
  const others = paragraphs.filter(({ start }) => start < firstNumbered && !heads.has(start) && !own.has(start));
  // In front of numbered headings stand the speaker, the place and the greeting: there only a row of two and more counts.
  if (known.length + lines.length < 2 || known.length === 0 || (numbered && lines.length < 2)) return [];
  if (others.filter(isOpen).length > (1 - LEAST_CLOSED) * others.length) return [];
  const behindText: Span[] = [];
  // Below 2020年主要工作⏎工业经济稳步提升 all lines up to the next part are parts of its section.
  let below = false;
  paragraphs.forEach(({ start, end }, i) => {
    const before = paragraphs[i - 1]?.start ?? -1;
    if (heads.has(start)) below = false;
    else if (own.has(start)) {
      below ||= heads.has(before);
      if (!below && !own.has(before)) behindText.push({ start, end });
    }
  });
  for (const { start, end } of behindText)
    decide?.({
      pass: "headings",
      code: "heading-line",
      start,
      end,
      chosen: author.text.slice(start, end),
      by: ["layout"],
      against: [],
    });
  return behindText.map((line) => ({ heading: line, textStart: line.end, kind: "part" }));
}

/**
 * 一、工作总结⏎战疫情，守护群众健康⏎一是…⏎（二）强产业…: the line in the place of （一）, whose number was lost, is its sibling.
 *
 * @param from where the heading above ends @param second where （二） stands
 */
export function lostFirst(
  author: AuthorText,
  paragraphs: readonly Span[],
  from: number,
  second: number,
): UnnumberedHeading | null {
  const { matching } = author;
  const at = paragraphs.findIndex(({ start }) => start >= from);
  const line = paragraphs[at];
  const next = paragraphs[at + 1];
  if (line === undefined || next === undefined || next.start >= second) return null;
  const length = line.end - line.start;
  const said = matching.slice(line.start, line.end);
  if (length < SHORTEST_PART || length > LONGEST_LINE || /[。；：！？]/u.test(said) || isOtherLine(said)) return null;
  return { heading: line, textStart: line.end, kind: "sibling" };
}
