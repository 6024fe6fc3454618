import { headingText } from "../model/heading-text.js";
import type { Section } from "../model/report.js";

/** What names a section for people: `（一）产业`; for text under no heading its first words, and that they are no heading. */
export interface SectionName {
  readonly text: string;
  readonly isHeading: boolean;
}

export function sectionName(section: Section): SectionName {
  const text = headingText(section);
  if (text !== "") return { text, isHeading: true };
  const opening = [...(section.paragraphs[0]?.text.slice(0, 2 * openingLength) ?? "")].slice(0, openingLength).join("");
  return { text: `“${opening}…”`, isHeading: false };
}

/** Code points; the reader is to recognise the place, not to read it. */
const openingLength = 12;
