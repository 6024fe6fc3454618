import type { Candidate } from "./candidate.js";
import type { PageLine } from "./page.js";

/** What holds a line to its place: an end of the page, another line of the site's, or a rhythm within the page. */
export type Lock = "head" | "tail" | "edge" | "neighbour" | "rhythm";

/** So much of what was seen must be alike. */
export const MOSTLY = 0.8;
/** An end of a page is so many lines, and no more than this part of them. */
const EDGE = 12;
const EDGE_SHARE = 0.4;
/** Of a page's rhythm are lines that stand so often on a page in the mean. */
const RHYTHM = 1.8;

/** Null where nothing holds it. */
export function lockOf({ lines, pages }: Candidate, accepted: ReadonlySet<PageLine>): Lock | null {
  const mostly = (holds: (line: PageLine) => boolean): boolean => lines.filter(holds).length >= MOSTLY * lines.length;
  if (lines.length >= RHYTHM * pages.size) return "rhythm";
  if (mostly((line) => isHead(line, accepted))) return "head";
  if (mostly((line) => isTail(line, accepted))) return "tail";
  if (mostly((line) => isHead(line, accepted) || isTail(line, accepted))) return "edge";
  if (mostly((line) => hasNeighbour(line, accepted))) return "neighbour";
  return null;
}

const isHead = ({ page, index }: PageLine, accepted: ReadonlySet<PageLine>): boolean =>
  index < FARTHEST &&
  index < Math.min(EDGE + ofSite(page.lines.slice(0, index), accepted), page.lines.length * EDGE_SHARE);

const isTail = ({ page, index }: PageLine, accepted: ReadonlySet<PageLine>): boolean => {
  const behind = page.lines.length - 1 - index;
  return (
    behind < FARTHEST &&
    behind < Math.min(EDGE + ofSite(page.lines.slice(index + 1), accepted), page.lines.length * EDGE_SHARE)
  );
};
/** No head or foot of a page is so long. */
const FARTHEST = 80;

/** Lines of the site's between a line and its end of the page do not count as distance. */
const ofSite = (lines: readonly PageLine[], accepted: ReadonlySet<PageLine>): number =>
  lines.filter((line) => line.known || accepted.has(line)).length;

/** The title may stand between. */
export function hasNeighbour({ page, index }: PageLine, accepted: ReadonlySet<PageLine>): boolean {
  return [-1, 1].some((step) => {
    const next = page.lines[index + step];
    const other = next?.titled ? page.lines[index + 2 * step] : next;
    return other !== undefined && (other.known || accepted.has(other));
  });
}

/** It stands in the first or last lines of its page. */
export const nearEdge = ({ page, index }: PageLine): boolean => index < EDGE || page.lines.length - 1 - index < EDGE;
