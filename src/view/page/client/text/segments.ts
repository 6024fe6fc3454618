import type { Mark } from "./marks.js";

/** A stretch of the text over which the same marks hold. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** Sections without heading that begin here. */
  readonly anchors: readonly Mark[];
}

/**
 * Cuts a text at every border of a mark and at every `cut` (ascending, the first 0): one list of segments for each
 * stretch between two cuts. One sweep; marks may nest and overlap.
 */
export function segmentsOf(length: number, marks: readonly Mark[], cuts: readonly number[]): Segment[][] {
  const borders = new Set<number>(cuts);
  for (const { start, end } of marks) borders.add(start).add(end);
  borders.add(0).add(length);
  const places = [...borders].filter((place) => place >= 0 && place <= length).sort((a, b) => a - b);
  const stretches: Segment[][] = [];
  let nextMark = 0;
  let nextCut = 0;
  let open: Mark[] = [];
  for (const [i, start] of places.entries()) {
    const end = places[i + 1] ?? length;
    if (start === cuts[nextCut]) {
      stretches.push([]);
      nextCut++;
    }
    open = open.filter((mark) => mark.end > start);
    const anchors: Mark[] = [];
    for (let mark = marks[nextMark]; mark !== undefined && mark.start <= start; mark = marks[++nextMark]) {
      if (mark.kind === "anchor") anchors.push(mark);
      else if (mark.end > start) open.push(mark);
    }
    if (start < end || anchors.length > 0) stretches.at(-1)?.push({ start, end, marks: [...open], anchors });
  }
  return stretches;
}
