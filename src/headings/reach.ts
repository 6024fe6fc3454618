import type { ItemMarker } from "../numbering/enumeration.js";
import type { Marker } from "../numbering/runs.js";
import { firstFrom } from "../text/ascending.js";
import { type HeadingExtent, type HeadingWindow, sentenceMark } from "./ends/heading-end.js";

/** How far the words of a marker may go. */
export interface Reach extends HeadingWindow {
  readonly marker: Marker;
  /** The next marker, or the end of the text. */
  readonly next: number;
  /** An item is counted before the next marker. */
  readonly holdsItems: boolean;
  /** A short line that holds nothing but the heading, also where the rest of the report lost its lines. */
  readonly ownLine: boolean;
}

/** The reach of every marker of a text. */
export class Reaches {
  private readonly following = new Map<Marker, number>();
  private readonly newlines: readonly number[];
  private readonly chainStarts: readonly number[];

  constructor(
    private readonly matching: string,
    markers: readonly Marker[],
    chains: readonly ItemMarker[],
  ) {
    markers.forEach((m, i) => {
      this.following.set(m, markers[i + 1]?.start ?? matching.length);
    });
    this.newlines = newlinesOf(matching);
    this.chainStarts = chains.map((chain) => chain.start);
  }

  of(marker: Marker): Reach {
    const { matching, newlines, chainStarts } = this;
    const next = this.following.get(marker) ?? matching.length;
    const newline = newlines[firstFrom(newlines, marker.end)] ?? matching.length;
    const chain = chainStarts[firstFrom(chainStarts, marker.end)] ?? Number.POSITIVE_INFINITY;
    const limit = Math.min(newline, next, chain);
    let from = marker.end;
    while (from < limit && matching[from] === " ") from++;
    const ownLine =
      marker.place === "paragraph" &&
      limit === newline &&
      limit - from <= LONGEST_OWN_LINE &&
      sentenceMark(matching, { from, limit }) < 0;
    return { marker, from, limit, next, holdsItems: chain < next, ownLine };
  }
}

const LONGEST_OWN_LINE = 40;

function newlinesOf(matching: string): number[] {
  const places: number[] = [];
  for (let at = matching.indexOf("\n"); at >= 0; at = matching.indexOf("\n", at + 1)) places.push(at);
  return places;
}

/** What a marker heads, if it heads something. */
export interface Shape {
  readonly extent: HeadingExtent;
  /** The marker's text is one sentence or clause with nothing behind or below it. */
  readonly childless: boolean;
}

export function shapeOf(matching: string, reach: Reach, found: HeadingExtent | undefined): Shape {
  const { marker, next, holdsItems, from, limit } = reach;
  const extent = found ?? { heading: { start: from, end: limit }, textStart: limit };
  const rest = matching.slice(Math.min(extent.textStart, next), Math.min(next, extent.textStart + LOOK)).trim();
  return { extent, childless: rest === "" && marker.below.length === 0 && !holdsItems };
}

/** So many characters behind a heading tell whether it has text. */
const LOOK = 4;
