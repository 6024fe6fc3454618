import { headingText } from "../../model/heading-text.js";
import type { CodePointSpan, Report, Section } from "../../model/report.js";
import { sectionsInOrder } from "../../model/sections-in-order.js";
import { type Block, blocksOf, grouped, textOf } from "./groups.js";
import { PartSpans } from "./part-spans.js";

/** What a chunk is made of. */
export interface Cut {
  readonly section: Section;
  readonly path: string[];
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly span: CodePointSpan;
}

/** How long chunks are, and what they are cut out of. */
interface Cutting {
  readonly most: number;
  readonly least: number;
  /** Null where it is not known. */
  readonly source: string | null;
}

/** A report in chunks, in document order. */
export function cutsOf(report: Pick<Report, "sections" | "removed">, { most, least, source }: Cutting): Cut[] {
  const roots = report.sections;
  const spans = new PartSpans(report, source);
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
      const parts = partsOf(blocks);
      const [first, last] = [parts[0], parts.at(-1)];
      const [from, to] = [first, last].map((part) => {
        const paragraph = paragraphs[(part?.number ?? 1) - 1];
        return part === undefined || paragraph === undefined ? section.span : spans.of(paragraph, part);
      });
      return { section, path, blocks, text: textOf(blocks), span: [from?.[0] ?? 0, to?.[1] ?? 0] };
    });
  });
}

/** What blocks hold of each paragraph that they are of. */
function partsOf(blocks: readonly Block[]): { readonly number: number; readonly from: number; to: number }[] {
  const parts: { number: number; from: number; to: number }[] = [];
  for (const { number, from, text } of blocks) {
    const last = parts.at(-1);
    if (last?.number === number) last.to = from + text.length;
    else parts.push({ number, from, to: from + text.length });
  }
  return parts;
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
