import type { Flow } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { findCandidates } from "./candidates.js";
import { type Draft, draft, passage } from "./draft.js";
import { rankOf } from "./families.js";
import { classifyRuns } from "./headings.js";
import { findDashItems, findItemChains, type ItemMarker } from "./item-chains.js";
import { nest } from "./nesting.js";
import type { Outline } from "./outline.js";
import { paragraphSpans } from "./paragraph-spans.js";
import { partPassages } from "./passages.js";
import { assignRoles } from "./role-assignment.js";
import { runsOf } from "./runs.js";
import { numberSections } from "./section-tree.js";
import { solveSequence } from "./sequence.js";
import { findTitle } from "./title.js";
import { findHeadingLines, findRunIns } from "./unnumbered.js";

/** Reads the tree of sections from the author's text. Throws on no content. */
export function readOutline(flow: Flow): Outline {
  const { plain } = flow;
  const { markers, runs } = runsOf(solveSequence(findCandidates(flow)));
  const sectionStarts = markers.filter((m) => rankOf(m.family) <= rankOf("paren-chinese")).map((m) => m.start);
  const chains = findItemChains(flow, sectionStarts);
  const { extents, items: listItems } = classifyRuns(flow, runs, markers, chains);
  const headings = markers.flatMap((marker) => {
    const extent = extents.get(marker);
    return extent === undefined ? [] : [{ marker, extent }];
  });
  const firstHeading = headings[0]?.marker.start ?? plain.length;
  const title = findTitle(flow, Math.min(markers[0]?.start ?? plain.length, firstHeading));
  const textStart = title?.end ?? 0;

  const taken = new Set(markers.map((m) => m.start));
  const firsts = new Set(headings.filter((h) => h.marker.ordinal === 1).map((h) => h.marker.start));
  const lines = findHeadingLines(
    flow,
    paragraphSpans(plain, textStart, plain.length).filter((p) => !taken.has(p.start) || extents.size > 0),
    (at) => firsts.has(at),
  ).filter((l) => !taken.has(l.heading.start));
  const { top, all } = nest(headings, lines);

  fillText(plain, all, plain.length);
  const before: Draft[] = [];
  if (title !== null) pushPassage(before, paragraphSpans(plain, 0, title.start));
  pushPassage(before, paragraphSpans(plain, textStart, all[0]?.start ?? plain.length));
  for (const section of all) addRunIns(flow, section);
  const sections = before.concat(top);

  const titleWords = title === null ? null : plain.slice(title.start, title.end);
  assignRoles(plain, titleWords, sections);
  const parted = partPassages(plain, sections, (s) => s.role === "review");
  assignRoles(plain, titleWords, parted);
  const dashes = findDashItems(
    flow,
    all.map((s) => s.start),
  ).filter((d) => d.start >= firstHeading);
  return { flow, title, sections: numberSections(parted, itemsInOrder([...chains, ...listItems, ...dashes])) };
}

const itemsInOrder = (items: ItemMarker[]): ItemMarker[] => items.sort((a, b) => a.start - b.start);

function fillText(plain: string, all: readonly Draft[], end: number): void {
  all.forEach((section, i) => {
    section.paragraphs = paragraphSpans(plain, section.textStart, all[i + 1]?.start ?? end);
  });
}

function pushPassage(sections: Draft[], paragraphs: Span[]): void {
  if (paragraphs.length > 0) sections.push(passage(paragraphs, null));
}

function addRunIns(flow: Flow, section: Draft): void {
  if (section.sections.length > 0 || section.apparatus) return;
  const leads = findRunIns(flow, section.paragraphs);
  if (leads.length === 0) return;
  const own = section.paragraphs;
  const starts = leads.map((l) => l.heading.start);
  section.paragraphs = own.filter((p) => p.start < (starts[0] ?? 0));
  leads.forEach((lead, i) => {
    const until = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const paragraphs = own
      .filter((p) => p.start >= lead.heading.start && p.start < until)
      .map((p) => (p.start === lead.heading.start ? { start: lead.textStart, end: p.end } : p))
      .filter((p) => p.start < p.end);
    section.sections.push(
      draft({ heading: lead.heading, start: lead.heading.start, textStart: lead.textStart, paragraphs }),
    );
  });
}
