import type { MarkedText } from "../lexicon/marks.js";
import type { Decide } from "../model/decide.js";
import type { ItemMarker } from "../numbering/enumeration.js";
import type { Marker, Run } from "../numbering/runs.js";
import { rankOf } from "../numbering/styles.js";
import { chooseEnds, chooseRunOnEnds } from "./choose-ends.js";
import type { HeadingExtent } from "./ends/heading-end.js";
import { type ListReason, listReason } from "./list-runs.js";
import { notesStart } from "./notes.js";
import { type Reach, Reaches, shapeOf } from "./reach.js";

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
  author: MarkedText,
  runs: readonly Run[],
  markers: readonly Marker[],
  chains: readonly ItemMarker[],
  decide?: Decide,
): NumberedHeadings {
  const extents = new Map<Marker, HeadingExtent>();
  const items: ItemMarker[] = [];
  const reaches = new Reaches(author.matching, markers, chains);
  const notes = notesStart(author.matching);
  const glued = lostLineBreaks(markers);
  const listed = new Set<Run>();
  const heads: Reach[][] = [];
  for (const run of runs) {
    const members = run.members.map((marker) => reaches.of(marker));
    const ends = chooseEnds(author, members);
    const shapes = members.map((reach, i) => shapeOf(author.matching, reach, ends[i]));
    const start = run.members[0]?.start ?? 0;
    const reason: ListReason | null =
      run.parent !== null && listed.has(run.parent.run) && !outranks(run, run.parent.run)
        ? "below-list"
        : start >= notes && rankOf(run.style) >= rankOf("arabic")
          ? "notes"
          : listReason(author, run, shapes, glued);
    if (reason === null) {
      heads.push(members);
      members.forEach(({ marker }, i) => {
        const extent = shapes[i]?.extent;
        if (extent !== undefined) extents.set(marker, extent);
      });
    } else {
      listed.add(run);
      for (const { start: from, end } of run.members) items.push({ start: from, end, chain: start });
    }
    tellRun(run, reason, decide);
  }
  if (glued) cutRunOnHeadings(author, heads, extents, decide);
  else if (decide !== undefined) for (const run of heads) chooseEnds(author, run, decide);
  return { extents, items, glued };
}

/** （一） behind a list of 1、2、3、 does not lie in it. */
const outranks = (run: Run, list: Run): boolean =>
  rankOf(run.style) < rankOf("arabic") && rankOf(list.style) >= rankOf("arabic");

function cutRunOnHeadings(
  author: MarkedText,
  heads: readonly Reach[][],
  extents: Map<Marker, HeadingExtent>,
  decide: Decide,
): void {
  const ends = chooseRunOnEnds(author, heads, decide);
  heads.forEach((reaches, k) => {
    reaches.forEach((reach, i) => {
      const { marker } = reach;
      const extent = ends[k]?.[i];
      if (extent !== undefined && !reach.ownLine) extents.set(marker, extent);
    });
  });
}

/** Most markers stand behind other text: the report came without its line breaks. */
const lostLineBreaks = (markers: readonly Marker[]): boolean =>
  markers.filter((m) => m.place === "paragraph" || m.place === "line").length < LEAST_AT_LINES * markers.length;

const LEAST_AT_LINES = 0.4;

function tellRun(run: Run, reason: ListReason | null, decide: Decide): void {
  if (decide === undefined) return;
  for (const { start, end } of run.members)
    decide({
      pass: "headings",
      code: reason === null ? "run-of-headings" : "list-item",
      start,
      end,
      chosen: reason === null ? run.style : null,
      by: reason === null ? [] : [reason],
      against: [],
    });
}
