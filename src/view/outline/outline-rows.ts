import type { Diagnostic, Metric, Report, Section } from "../../model/report.js";
import { sectionsInOrder } from "../../model/sections-in-order.js";
import { firstFrom } from "../../text/ascending.js";

/** One shown section of the outline. Sections below the depth shown count to the one that holds them. */
export interface OutlineRow {
  readonly section: Section;
  /** With those of its subsections. */
  readonly metricCount: number;
  readonly paragraphCount: number;
  /** Its own, and those of subsections that are not shown. */
  readonly metrics: readonly Metric[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Outline {
  /** In document order. */
  readonly rows: readonly OutlineRow[];
  /** Of no section: of the title, or of the report as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param depth how many levels are shown */
export function outlineOf(report: Report, depth: number): Outline {
  const entries = sectionsInOrder(report.sections).map((section) => new Entry(section));
  const byId = new Map(entries.map((entry) => [entry.section.id, entry]));
  const shown = (id: string): Entry | undefined => byId.get(ancestorAt(id, depth));

  for (const metric of report.metrics) {
    const home = byId.get(metric.section ?? "");
    if (home === undefined) continue;
    home.metricCount++;
    shown(home.section.id)?.metrics.push(metric);
  }
  // From the last to the first, so that what stands below has been added up before.
  for (const entry of entries.toReversed()) byId.get(parentOf(entry.section.id))?.add(entry);

  const starts = entries.map(({ section }) => section.span[0]);
  const unplaced: Diagnostic[] = [];
  for (const diagnostic of report.diagnostics) {
    const home = diagnostic.span === null ? undefined : sectionAt(diagnostic.span[0], entries, starts, byId);
    (home === undefined ? unplaced : (shown(home.section.id)?.diagnostics ?? unplaced)).push(diagnostic);
  }
  return { rows: entries.filter(({ section }) => section.level <= depth), diagnostics: unplaced };
}

class Entry implements OutlineRow {
  metricCount = 0;
  paragraphCount: number;
  readonly metrics: Metric[] = [];
  readonly diagnostics: Diagnostic[] = [];

  constructor(readonly section: Section) {
    this.paragraphCount = section.paragraphs.length;
  }

  add({ metricCount, paragraphCount }: OutlineRow): void {
    this.metricCount += metricCount;
    this.paragraphCount += paragraphCount;
  }
}

const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(".")));

/** `2.1.3` at depth 2 is shown by `2.1`. */
function ancestorAt(id: string, depth: number): string {
  let end = -1;
  for (let level = 0; level < depth; level++) {
    end = id.indexOf(".", end + 1);
    if (end < 0) return id;
  }
  return id.slice(0, end);
}

/** The innermost section around an offset. */
function sectionAt(
  offset: number,
  entries: readonly Entry[],
  starts: readonly number[],
  byId: ReadonlyMap<string, Entry>,
): Entry | undefined {
  let entry = entries[firstFrom(starts, offset + 1) - 1];
  while (entry !== undefined && entry.section.span[1] <= offset) entry = byId.get(parentOf(entry.section.id));
  return entry;
}
