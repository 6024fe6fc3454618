import { firstSpanFrom } from "../text/ascending.js";
import type { Span } from "../text/span.js";
import type { Mention } from "./mention.js";

/** The distinct years of what stands in a section, ascending. */
export function sectionYears(
  section: Span,
  mentions: readonly Mention[],
  blocks: readonly (Span & { readonly year: number | null })[],
): number[] {
  const years = new Set<number>();
  for (let i = firstSpanFrom(mentions, section.start); (mentions[i]?.end ?? section.end + 1) <= section.end; i++) {
    const { year = null, to = null } = mentions[i] ?? {};
    if (year !== null) years.add(year);
    if (to !== null) years.add(to);
  }
  for (let i = firstSpanFrom(blocks, section.start); (blocks[i]?.end ?? section.end + 1) <= section.end; i++) {
    const year = blocks[i]?.year ?? null;
    if (year !== null) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
