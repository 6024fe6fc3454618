import { pattern } from "../lexicon/pattern.js";
import type { Outline, OutlineSection } from "../outline/outline.js";
import { inSource } from "../text/author-text.js";
import { countOf } from "../text/numerals.js";
import type { Finding } from "./finding.js";

const announcement = pattern("list-announcement.count");

/** Announcements that what follows does not keep: five fields are named and four follow. */
export function announcedCountFindings(outline: Outline): Finding[] {
  const { matching } = outline.author;
  const found: Finding[] = [];
  const check = (announcing: OutlineSection, followers: readonly OutlineSection[]): void => {
    const paragraph = announcing.paragraphs.at(-1);
    if (paragraph === undefined) return;
    const from = Math.max(paragraph.start, paragraph.end - 40);
    const match = announcement.search(matching.slice(from, paragraph.end));
    if (match === null) return;
    const announced = countOf(match[1] ?? match[2] ?? "");
    const count = runLength(followers);
    if (announced === null || count === 0 || count === announced) return;
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    found.push({
      code: "announced-count",
      params: { announced, found: count },
      span: inSource(outline.author, span),
    });
  };
  const visit = (sections: readonly OutlineSection[]): void => {
    sections.forEach((section, i) => {
      if (section.heading === null) check(section, sections.slice(i + 1, i + 60));
      else check(section, section.sections);
      visit(section.sections);
    });
  };
  visit(outline.sections);
  return found;
}

/** How many sections of one numbering begin here. */
function runLength(sections: readonly OutlineSection[]): number {
  const style = sections[0]?.numbering?.style;
  if (style === undefined || sections[0]?.numbering?.ordinal !== 1) return 0;
  let n = 0;
  for (const { numbering } of sections) {
    if (numbering === null || numbering.style !== style || (n > 0 && numbering.ordinal === 1)) break;
    n++;
  }
  return n;
}
