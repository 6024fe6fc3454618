import type { ItemMarker } from "../numbering/enumerations.js";
import type { Marker, Run } from "../numbering/runs.js";
import { rankOf } from "../numbering/styles.js";
import { firstFrom } from "../text/ascending.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import { gluedExtents } from "./glued-headings.js";
import type { GluedHeading } from "./heading-ends.js";
import { type HeadingExtent, headingExtent } from "./heading-extent.js";
import { APPARATUS } from "./roles.js";

/** What the markers turned out to be: headings with their extents, and items of lists. */
export interface NumberedHeadings {
  readonly extents: ReadonlyMap<Marker, HeadingExtent>;
  readonly items: ItemMarker[];
  /** The text came without line breaks, so that words alone told where headings end. */
  readonly glued: boolean;
}

/**
 * Tells headings from list items. A run heads sections when its members have text below or behind their heading;
 * where each member is one sentence and nothing more (1、新建镇区公共停车场；), or stands among notes, it is a list.
 */
export function classifyRuns(
  author: AuthorText,
  runs: readonly Run[],
  markers: readonly Marker[],
  chains: readonly ItemMarker[],
): NumberedHeadings {
  const extents = new Map<Marker, HeadingExtent>();
  const items: ItemMarker[] = [];
  const following = new Map<Marker, number>();
  markers.forEach((m, i) => {
    following.set(m, markers[i + 1]?.start ?? author.matching.length);
  });
  const notes = notesStart(author.matching);
  const chainStarts = chains.map((c) => c.start);
  const newlines = newlinesOf(author.matching);
  const listed = new Set<Run>();
  const glued = lostLineBreaks(markers);
  const heads: Reach[][] = [];
  for (const run of runs) {
    const below = run.parent !== null && listed.has(run.parent.run);
    const reaches = run.members.map((m) =>
      reachOf(author.matching, m, following.get(m) ?? author.matching.length, newlines, chainStarts),
    );
    const shapes = reaches.map((reach) =>
      shapeOf(author.matching, reach, headingExtent(author.matching, reach.from, reach.limit)),
    );
    const inNotes = (run.members[0]?.start ?? 0) >= notes;
    if (
      below ||
      run.family === "bracketed" ||
      (inNotes && rankOf(run.family) >= rankOf("arabic")) ||
      isList(run, shapes, glued) ||
      isGlossary(author.matching, run, shapes)
    ) {
      listed.add(run);
      const chain = run.members[0]?.start ?? 0;
      for (const m of run.members) items.push({ start: m.start, end: m.end, chain });
    } else {
      heads.push(reaches);
      for (const [i, { marker }] of reaches.entries()) {
        const extent = shapes[i]?.extent;
        if (extent !== undefined) extents.set(marker, extent);
      }
    }
  }
  if (glued) {
    const ends = gluedExtents(author.matching, heads);
    heads.forEach((reaches, k) => {
      reaches.forEach(({ marker }, i) => {
        const extent = ends[k]?.[i];
        if (extent !== undefined) extents.set(marker, extent);
      });
    });
  }
  return { extents, items, glued };
}

interface Shape {
  readonly extent: HeadingExtent;
  /** The marker's text is one sentence or clause with nothing behind or below it. */
  readonly bare: boolean;
}

/** How far the words of a marker may go. */
interface Reach extends GluedHeading {
  readonly marker: Marker;
  /** The next marker, or the end of the text. */
  readonly next: number;
  /** An item is counted before the next marker. */
  readonly holdsItems: boolean;
}

function reachOf(
  matching: string,
  marker: Marker,
  next: number,
  newlines: readonly number[],
  chainStarts: readonly number[],
): Reach {
  const newline = newlines[firstFrom(newlines, marker.end)] ?? matching.length;
  const chain = chainStarts[firstFrom(chainStarts, marker.end)] ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(newline, next, chain);
  let from = marker.end;
  while (from < limit && matching[from] === " ") from++;
  return { marker, from, limit, next, holdsItems: chain < next };
}

function newlinesOf(matching: string): number[] {
  const places: number[] = [];
  for (let at = matching.indexOf("\n"); at >= 0; at = matching.indexOf("\n", at + 1)) places.push(at);
  return places;
}

function shapeOf(matching: string, { marker, next, holdsItems }: Reach, extent: HeadingExtent): Shape {
  const rest = matching.slice(Math.min(extent.textStart, next), Math.min(next, extent.textStart + 4)).trim();
  return { extent, bare: rest === "" && marker.below.length === 0 && !holdsItems };
}

/** Most markers stand behind other text: the report came without its line breaks. */
const lostLineBreaks = (markers: readonly Marker[]): boolean =>
  markers.filter((m) => m.place === "paragraph" || m.place === "line").length < 0.4 * markers.length;

/** The last member of a list may be followed by the text that goes on behind the list. */
function isList(run: Run, shapes: readonly Shape[], glued: boolean): boolean {
  const inner = shapes.length > 1 ? shapes.slice(0, -1) : shapes;
  const bare = inner.filter((s) => s.bare).length;
  if (bare < 0.7 * inner.length) return false;
  if (rankOf(run.family) >= rankOf("arabic")) return true;
  // 二、2023年工作安排新的一年，我们将…: without line breaks a heading and its text look like one sentence.
  if (glued) return false;
  // 一、指导思想 with nothing below may still be a heading of an outline; a whole sentence is none.
  return (
    rankOf(run.family) > rankOf("section") && inner.every((s) => s.extent.heading.end - s.extent.heading.start >= 24)
  );
}

/** 1.三资：指农村集体的资金、资产和资源。 Terms with their explanations are entries, whatever stands above them. */
function isGlossary(matching: string, run: Run, shapes: readonly Shape[]): boolean {
  if (rankOf(run.family) < rankOf("arabic") || shapes.length < 3) return false;
  const explained = shapes.filter(({ extent }) => {
    const { heading } = extent;
    const term = matching.slice(heading.start, Math.min(heading.start + 60, extent.textStart + 8));
    return /：(?:主要|是)?(?:指|是|即|简称|又称|[“《])|，(?:指|是指|即)/u.test(term);
  });
  return explained.length >= 0.3 * shapes.length;
}

/** Where the notes behind the report begin (名词解释), or infinity. */
function notesStart(matching: string): number {
  const pattern =
    /[\n。！][※*【（]{0,2}(?:附件[一二三四五\d]?：?)?(?:名词|注释|有关用语|相关名词)(?:[^\n。，]{0,12}(?=\n)|[^\n。，\d]{0,6}(?=[[［〔（]?1))/gu;
  let last = Number.POSITIVE_INFINITY;
  for (let m = pattern.exec(matching); m !== null; m = pattern.exec(matching))
    if (APPARATUS.test(m[0].slice(1))) last = m.index;
  return last;
}

export const headingWords = (author: AuthorText, heading: Span): string =>
  author.matching.slice(heading.start, heading.end);
