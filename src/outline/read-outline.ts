import { solveCalendar } from "../calendar/solve-calendar.js";
import { classifyRuns, type NumberedHeadings } from "../headings/classify-runs.js";
import { findHeadingLines, findLayoutLines, lostFirst, type UnnumberedHeading } from "../headings/heading-lines.js";
import { findTitle } from "../headings/title.js";
import type { MarkedText } from "../lexicon/marks.js";
import type { Decide } from "../model/decide.js";
import { findCandidates } from "../numbering/candidates.js";
import { findDashItems } from "../numbering/dashes.js";
import type { ItemMarker } from "../numbering/enumeration.js";
import { findEnumerations } from "../numbering/enumerations.js";
import { withProven } from "../numbering/proven.js";
import { runsOf } from "../numbering/runs.js";
import { solveSequence } from "../numbering/sequence.js";
import { rankOf } from "../numbering/styles.js";
import { tellMarkers } from "../numbering/tell-markers.js";
import { firstFrom } from "../text/ascending.js";
import type { Span } from "../text/span.js";
import { hasWords } from "../words/segmenter.js";
import { type Draft, passage } from "./draft.js";
import { findIssuer } from "./issuer.js";
import { nest } from "./nesting.js";
import type { Outline } from "./outline.js";
import { paragraphSpans } from "./paragraph-spans.js";
import { partHeadings } from "./part-headings.js";
import { partPassages } from "./passages.js";
import { assignRoles } from "./role-assignment.js";
import { numberSections } from "./section-tree.js";
import { addSubheadings } from "./subheadings.js";

/** Reads the tree of sections from the author's text. Throws on no content. */
export function readOutline(author: MarkedText, decide?: Decide): Outline {
  const { matching } = author;
  const candidates = withProven(author, findCandidates(author));
  const taken = solveSequence(candidates);
  tellMarkers(author, candidates, taken, decide);
  const { markers, runs } = runsOf(taken);
  const sectionStarts = markers.filter((m) => rankOf(m.style) <= rankOf("paren-chinese")).map((m) => m.start);
  const chains = findEnumerations(author, sectionStarts, decide);
  const { extents, items: listItems, glued } = classifyRuns(author, runs, markers, chains, decide);
  const headings = markers.flatMap((marker) => {
    const extent = extents.get(marker);
    return extent === undefined ? [] : [{ marker, extent }];
  });
  const firstHeading = headings[0]?.marker.start ?? matching.length;
  const title = findTitle(author, Math.min(markers[0]?.start ?? matching.length, firstHeading), decide);
  const textStart = title?.end ?? 0;

  const starts = markers.map((m) => m.start);
  const hasMarker = (from: number, to: number): boolean => (starts[firstFrom(starts, from)] ?? to) < to;
  const firsts = new Set(headings.filter((h) => h.marker.ordinal === 1).map((h) => h.marker.start));
  const paragraphs = paragraphSpans(matching, textStart, matching.length);
  const parts = findHeadingLines(
    author,
    paragraphs,
    {
      startsRun: (at) => firsts.has(at),
      hasMarker,
      title: title === null ? "" : matching.slice(title.start, title.end),
    },
    decide,
  );
  const lines = inOrder([
    ...parts,
    ...findLayoutLines(author, paragraphs, parts, firstHeading, decide),
    ...lostFirsts(author, paragraphs, extents),
  ]);
  const { top, all } = nest(headings, lines);

  fillText(matching, all, matching.length);
  for (const section of all) addSubheadings(author, section);
  const opening = passage(paragraphSpans(matching, textStart, all[0]?.start ?? matching.length), null);
  // In front of numbered headings stand the speaker and the greeting; without any, the text may have headings itself.
  if (headings.length === 0) addSubheadings(author, opening);
  const sections = [
    passage(paragraphSpans(matching, 0, title?.start ?? 0), null),
    { ...opening, sections: [] },
    ...opening.sections,
    ...top,
  ].filter((s) => s.heading !== null || s.paragraphs.length > 0);

  const calendar = solveCalendar({ matching, title, ...partHeadings(sections) }, decide);
  const sources = { author, title, calendar };
  assignRoles(sources, sections);
  const parted = partPassages(matching, sections, (s) => s.role === "review");
  assignRoles(sources, parted, decide);
  const dashes = findDashItems(
    author,
    all.map((s) => s.start),
    new Set(all.map((s) => s.textStart)),
  ).filter((d) => d.start >= firstHeading);
  return {
    author,
    title,
    issuer: findIssuer({ author, title }, decide),
    calendar,
    sections: numberSections(parted, itemsInOrder([...chains, ...listItems, ...dashes])),
    wordsMissing: glued && !hasWords(),
  };
}

/** 一、⏎上半年工作情况　　…（二）…: a line that heads by its words, and in the place of a lost （一） too, heads once. */
const inOrder = (lines: UnnumberedHeading[]): UnnumberedHeading[] =>
  lines
    .sort((a, b) => a.heading.start - b.heading.start)
    .filter(({ heading }, i) => heading.start !== lines[i - 1]?.heading.start);

/** The headings that lost the first number of their run. */
function lostFirsts(
  author: MarkedText,
  paragraphs: readonly Span[],
  extents: NumberedHeadings["extents"],
): UnnumberedHeading[] {
  return [...extents.keys()].flatMap((marker) => {
    const above = marker.run.parent === null ? undefined : extents.get(marker.run.parent);
    if (marker.ordinal !== 2 || marker.run.members[0] !== marker || above === undefined) return [];
    return lostFirst(author, paragraphs, above.textStart, marker.start) ?? [];
  });
}

const itemsInOrder = (items: ItemMarker[]): ItemMarker[] => items.sort((a, b) => a.start - b.start);

function fillText(matching: string, all: readonly Draft[], end: number): void {
  all.forEach((section, i) => {
    section.paragraphs = paragraphSpans(matching, section.textStart, all[i + 1]?.start ?? end);
  });
}
