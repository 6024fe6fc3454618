import { findSubheadingLines } from "../headings/heading-lines.js";
import { findRunIns } from "../headings/run-ins.js";
import type { AuthorText } from "../text/author-text.js";
import { type Draft, draft } from "./draft.js";

/** Parts the text of a section by the headings without numbers in it; they become its subsections. */
export function addSubheadings(author: AuthorText, section: Draft): void {
  if (section.sections.length > 0 || section.apparatus) return;
  const lines = findSubheadingLines(author, section.paragraphs);
  const headings = lines.length > 0 ? lines : findRunIns(author, section.paragraphs);
  if (headings.length === 0) return;
  const own = section.paragraphs;
  const starts = headings.map((h) => h.heading.start);
  section.paragraphs = own.filter((p) => p.start < (starts[0] ?? 0));
  let at = section.paragraphs.length;
  headings.forEach(({ heading, textStart }, i) => {
    const until = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const paragraphs = [];
    for (let p = own[at]; p !== undefined && p.start < until; p = own[++at]) {
      const start = Math.max(p.start, textStart);
      if (start < p.end) paragraphs.push({ start, end: p.end });
    }
    section.sections.push(draft({ heading, start: heading.start, textStart, paragraphs }));
  });
}
