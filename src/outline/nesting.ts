import type { HeadingExtent } from "../headings/ends/heading-end.js";
import type { UnnumberedHeading } from "../headings/heading-lines.js";
import type { Marker, Run } from "../numbering/runs.js";
import { type Draft, draft } from "./draft.js";

/**
 * Puts numbered headings and heading lines under one another. A numbered heading lies below the marker that its
 * run is counted under; a heading line in front of a new run (2021年工作思路, then 一、 again) takes that run.
 *
 * @returns the sections of the top level and all sections in document order
 */
export function nest(
  headings: readonly { readonly marker: Marker; readonly extent: HeadingExtent }[],
  lines: readonly UnnumberedHeading[],
): { readonly top: Draft[]; readonly all: Draft[] } {
  const top: Draft[] = [];
  const all: Draft[] = [];
  const draftOf = new Map<Marker, Draft>();
  const homeOf = new Map<Run, Draft | null>();
  /** The heading line that the next new run will lie below. */
  const part: { waiting: Draft | null } = { waiting: null };
  let lineAt = 0;

  /** The section that was added last, and those that it lies in, the outermost first: what more can lie in. */
  let open: Draft[] = [];
  const add = (parent: Draft | null, section: Draft): void => {
    while (parent !== null && open.length > 0 && open.at(-1) !== parent) open.pop();
    // 2)⏎注：⏎一．⏎一、: a part behind it has ended the section that its run was counted under.
    const ended = parent !== null && open.length === 0;
    if (parent === null || ended) open = ended ? top.slice(-1) : [];
    (open.at(-1)?.sections ?? top).push(section);
    open.push(section);
    all.push(section);
  };
  const addLine = (line: UnnumberedHeading, next: Marker | undefined): void => {
    const section = draft({
      heading: line.heading,
      start: line.heading.start,
      textStart: line.textStart,
      apparatus: line.kind === "notes",
    });
    const sibling = line.kind === "sibling";
    const heads = !sibling && (next === undefined || line.kind === "notes" || !homeOf.has(next.run));
    add(line.kind === "notes" ? null : heads || sibling ? markerAbove(next, draftOf) : (all.at(-1) ?? null), section);
    if (heads) part.waiting = section;
  };

  for (const { marker, extent } of headings) {
    for (let line = lines[lineAt]; line !== undefined && line.heading.start < marker.start; line = lines[++lineAt])
      addLine(line, marker);
    if (!homeOf.has(marker.run)) {
      const above = markerAbove(marker, draftOf);
      const fresh = part.waiting !== null && part.waiting.start > (above?.start ?? -1);
      homeOf.set(marker.run, fresh ? part.waiting : above);
      if (fresh) part.waiting = null;
    }
    const home = homeOf.get(marker.run) ?? null;
    const section = draft({
      numbering: { start: marker.start, end: marker.end, style: marker.style, ordinal: marker.ordinal },
      heading: extent.heading,
      start: marker.start,
      textStart: extent.textStart,
      restarts: marker.run.restarted && marker.run.members[0] === marker && home === null,
    });
    draftOf.set(marker, section);
    add(home, section);
  }
  for (let line = lines[lineAt]; line !== undefined; line = lines[++lineAt]) addLine(line, undefined);
  return { top, all };
}

/** The nearest marker above that heads a section; a list item heads none. */
function markerAbove(marker: Marker | undefined, draftOf: ReadonlyMap<Marker, Draft>): Draft | null {
  for (let above = marker?.run.parent ?? null; above !== null; above = above.run.parent) {
    const section = draftOf.get(above);
    if (section !== undefined) return section;
  }
  return null;
}
