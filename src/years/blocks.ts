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
  if (outline.title !== null) blocks.push({ ...spanOf(outline.title), kind: "title", section: null, path: [] });
  const walk = (sections: readonly OutlineSection[], above: readonly OutlineSection[]): void => {
    for (const section of sections) {
      const path = [...above, section];
      if (section.headingSpan !== null) blocks.push({ ...spanOf(section.headingSpan), kind: "heading", section, path });
      for (const paragraph of section.paragraphs)
        blocks.push({ ...spanOf(paragraph), kind: "paragraph", section, path });
      walk(section.sections, path);
    }
  };
  walk(outline.sections, []);
  return blocks;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
