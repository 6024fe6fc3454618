import type { Section } from "./report.js";

/** All sections of a tree in document order. Not recursive: a hostile text may nest them deep. */
export function sectionsInOrder(roots: readonly Section[]): Section[] {
  const sections: Section[] = [];
  const open = roots.toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    sections.push(next);
    for (const section of next.sections.toReversed()) open.push(section);
  }
  return sections;
}
