import type { Outline, OutlineSection } from "../outline/outline.js";
import type { Span } from "../text/span.js";

/** A stretch of the author's text that is read by itself: the title, a heading or a paragraph. */
export interface Block extends Span {
  readonly kind: "title" | "heading" | "paragraph";
  readonly section: OutlineSection | null;
  /** The sections that hold it, outermost first. */
  readonly path: readonly OutlineSection[];
}

/** The report's text in document order. */
export function blocksOf(outline: Outline): Block[] {
  const blocks: Block[] = [];
  const add = ({ start, end }: Span, kind: Block["kind"], path: readonly OutlineSection[]): void => {
    blocks.push({ start, end, kind, section: path.at(-1) ?? null, path });
  };
  if (outline.title !== null) add(outline.title, "title", []);
  const walk = (sections: readonly OutlineSection[], above: readonly OutlineSection[]): void => {
    for (const section of sections) {
      const path = [...above, section];
      if (section.headingSpan !== null) add(section.headingSpan, "heading", path);
      for (const paragraph of section.paragraphs) add(paragraph, "paragraph", path);
      walk(section.sections, path);
    }
  };
  walk(outline.sections, []);
  // What a site left in front of the title stands before it.
  return blocks.sort((a, b) => a.start - b.start);
}
