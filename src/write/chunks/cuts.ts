import { headingText } from "../../model/heading-text.js";
import type { CodePointSpan, Section } from "../../model/report.js";
import { sectionsInOrder } from "../../model/sections-in-order.js";
import { type Block, blocksOf, grouped, textOf } from "./groups.js";

/** What a chunk is made of. */
export interface Cut {
  readonly section: Section;
  readonly path: string[];
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly span: CodePointSpan;
}

/** A report in chunks, in document order. */
export function cutsOf(roots: readonly Section[], most: number, least: number): Cut[] {
  const paths = pathsOf(roots);
  return sectionsInOrder(roots).flatMap((section): Cut[] => {
    const path = paths.get(section.id) ?? [];
    const { paragraphs, headingSpan } = section;
    if (paragraphs.length === 0) {
      // A heading with nothing below it would be in no path.
      if (section.sections.length > 0 || headingSpan === null) return [];
      return [{ section, path, blocks: [], text: headingText(section), span: headingSpan }];
    }
    return grouped(blocksOf(paragraphs, most), most, least).map((blocks) => {
      const [first, last] = [blocks[0], blocks.at(-1)];
      const from = paragraphs[(first?.number ?? 1) - 1]?.span[0] ?? section.span[0];
      const to = paragraphs[(last?.number ?? 1) - 1]?.span[1] ?? section.span[1];
      return { section, path, blocks, text: textOf(blocks), span: [from, to] };
    });
  });
}

/** Not recursive: a hostile text may nest its sections deep. */
function pathsOf(roots: readonly Section[]): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  const open = roots.map((section) => ({ section, above: [] as string[] }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const heading = headingText(next.section);
    const path = heading === "" ? next.above : [...next.above, heading];
    paths.set(next.section.id, path);
    for (const section of next.section.sections) open.push({ section, above: path });
  }
  return paths;
}
