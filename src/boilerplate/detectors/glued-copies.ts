import { beginsReport } from "../author-lines.js";
import type { EdgeLine } from "./edge-line.js";

const SHORTEST = 6;
/**
 * 石桥镇2021年工作总结（共5篇） · a row of the page · 石桥镇2021年工作总结2021年，…: where the text is glued to the title, the lines
 * above that have it too are the page's.
 */
export function gluedCopies(head: readonly EdgeLine[]): readonly EdgeLine[] {
  const prose = head.findIndex(({ kind, title }) => kind === "prose" && title === null);
  const begins = prose < 0 ? undefined : head[prose];
  if (begins === undefined) return [];
  const above = head.slice(0, prose);
  const copies = above.filter(
    ({ kind, title }) =>
      kind !== "site" &&
      title !== null &&
      title.key.length >= SHORTEST &&
      begins.folded.text.startsWith(title.key) &&
      beginsReport(begins.folded.text.slice(0, title.key.length + BEHIND_TITLE)),
  );
  const isParted =
    above.some(({ kind }) => kind === "site") ||
    copies.some(({ start, end, title }) => start !== title?.start || end !== title.end);
  return isParted ? copies : [];
}
/** What begins the text behind a title: 2021年, 各位代表 */
const BEHIND_TITLE = 6;
