import type { Outline, OutlineSection } from "../outline/outline.js";
import type { Finding } from "./finding.js";

/** What a report wants altogether: text, a title, headings. */
export function contentFindings({ author, title, sections }: Outline): Finding[] {
  if (author.text.trim() === "") return [{ code: "empty", params: {}, span: null }];
  const found: Finding[] = [];
  if (title === null) found.push({ code: "no-title", params: {}, span: null });
  if (!hasHeading(sections)) found.push({ code: "no-sections", params: {}, span: null });
  return found;
}

const hasHeading = (sections: readonly OutlineSection[]): boolean =>
  sections.some(({ heading, sections: below }) => heading !== null || hasHeading(below));
