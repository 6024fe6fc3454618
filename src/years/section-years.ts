import type { Span } from "../text/span.js";
import type { Mention } from "./mention.js";

/** The distinct years of what stands in a section, ascending. */
export function sectionYears(
  section: Span,
  mentions: readonly Mention[],
  blocks: readonly (Span & { readonly year: number | null })[],
): number[] {
  const years = new Set<number>();
  for (let i = firstFrom(mentions, section.start); (mentions[i]?.end ?? section.end + 1) <= section.end; i++) {
    const { year = null, to = null } = mentions[i] ?? {};
    if (year !== null) years.add(year);
    if (to !== null) years.add(to);
  }
  for (let i = firstFrom(blocks, section.start); (blocks[i]?.end ?? section.end + 1) <= section.end; i++) {
    const year = blocks[i]?.year ?? null;
    if (year !== null) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Index of the first of `spans`, which are in order, that starts at `start` or behind. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
