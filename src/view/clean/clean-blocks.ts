import { headingText } from "../../model/heading-text.js";
import type { Report, Section } from "../../model/report.js";
import { sectionsInOrder } from "../../model/sections-in-order.js";
import { CodeUnits } from "../../text/code-units.js";
import { withCells } from "./table-row.js";

/** A stretch of the author's text: cleaned, with no line break in it. */
export interface CleanBlock {
  readonly kind: "title" | "heading" | "paragraph";
  readonly text: string;
  /** Of a heading: its level in the tree, from 1. */
  readonly level: number;
  /** Of a heading: the mark behind it as its author wrote it (（一）产业。全年…), empty where it stood alone. */
  readonly mark: string;
  /** Whether it went on in the same line as the heading before it. */
  readonly runsIn: boolean;
}

/** Title, headings and paragraphs in the order in which they stand in the source. */
export function cleanBlocksOf(report: Report, source: string): CleanBlock[] {
  const units = new CodeUnits(source);
  const blocks = sectionsInOrder(report.sections).flatMap((section) => blocksOfSection(section, source, units));
  if (report.title === null) return blocks.map(({ block }) => block);
  const { text, span } = report.title;
  const title = { start: span[0], block: { kind: "title", text, level: 0, mark: "", runsIn: false } as const };
  const place = blocks.findIndex(({ start }) => start > title.start);
  return blocks.toSpliced(place < 0 ? blocks.length : place, 0, title).map(({ block }) => block);
}

interface Placed {
  readonly start: number;
  readonly block: CleanBlock;
}

function blocksOfSection(section: Section, source: string, units: CodeUnits): Placed[] {
  const placed: Placed[] = [];
  const heading = section.headingSpan === null ? null : units.span(section.headingSpan);
  if (section.headingSpan !== null && heading !== null) {
    const written = source.slice(heading.start, heading.end);
    const mark = closingMark.exec(written)?.[0] ?? "";
    const text = headingText(section);
    placed.push({
      start: section.headingSpan[0],
      block: { kind: "heading", text, level: section.level, mark: text.endsWith(mark) ? "" : mark, runsIn: false },
    });
  }
  section.paragraphs.forEach(({ text, span }, i) => {
    const between = heading === null || i > 0 ? "\n" : source.slice(heading.end, units.at(span[0]));
    const runsIn = placed[0]?.block.mark !== "" && !/[\n\r]/.test(between);
    const { start, end } = units.span(span);
    const shown = withCells(text, source.slice(start, end));
    placed.push({ start: span[0], block: { kind: "paragraph", text: shown, level: 0, mark: "", runsIn } });
  });
  return placed;
}

const closingMark = /[。：；！？:;!?]{1,3}$/u;
