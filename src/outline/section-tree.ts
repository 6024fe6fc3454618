import type { ItemMarker } from "../numbering/enumeration.js";
import type { Draft } from "./draft.js";
import type { Item, OutlineSection, Paragraph } from "./outline.js";

/** The finished tree: ids, levels, spans that hold all that is below, and the items of each paragraph. */
export function numberSections(top: readonly Draft[], items: readonly ItemMarker[]): OutlineSection[] {
  let itemAt = 0;

  const paragraph = (start: number, end: number): Paragraph => {
    while ((items[itemAt]?.start ?? Number.POSITIVE_INFINITY) < start) itemAt++;
    const first = itemAt;
    while ((items[itemAt]?.start ?? Number.POSITIVE_INFINITY) < end) itemAt++;
    return { start, end, items: itemsWithin(items.slice(first, itemAt), end) };
  };

  const build = (section: Draft, id: string, level: number): OutlineSection => {
    const paragraphs = section.paragraphs.map((p) => paragraph(p.start, p.end));
    const sections = section.sections.map((s, i) => build(s, `${id}.${i + 1}`, level + 1));
    const headingSpan =
      section.heading === null ? null : { start: section.start, end: Math.max(section.textStart, section.heading.end) };
    const end = sections.at(-1)?.end ?? paragraphs.at(-1)?.end ?? headingSpan?.end ?? section.start;
    return {
      id,
      level,
      numbering: section.numbering,
      heading: section.heading,
      headingSpan,
      start: section.start,
      end,
      role: section.role ?? "other",
      paragraphs,
      sections,
    };
  };
  return top.map((section, i) => build(section, `${i + 1}`, 1));
}

/** An item ends where the next of its chain begins, or with the paragraph. */
function itemsWithin(markers: readonly ItemMarker[], paragraphEnd: number): Item[] {
  const nextOf = new Map<number, number>();
  const items: Item[] = [];
  for (const { start, end, chain } of markers.toReversed()) {
    items.push({ start, end: nextOf.get(chain) ?? paragraphEnd, numbering: { start, end } });
    nextOf.set(chain, start);
  }
  return items.reverse();
}
