import { groupsOf, hasReportWords, siteSpeaks } from "../adverts.js";
import { opensText } from "../author-lines.js";
import type { EdgeLine } from "./edge-line.js";

/** Above the title a sentence of the page's is no prose of the report, which begins below. */
export function markNoticesAbove(lines: readonly EdgeLine[]): void {
  const title = lines.findIndex(({ title: own }) => own !== null);
  for (const line of lines.slice(0, Math.max(title, 0))) if (isNotice(line)) line.kind = "site";
}

/** 本资源来自网友分享，墨香阁不承担任何责任。 above the title: a sentence in which a site speaks of itself or of its goods. */
const isNotice = ({ kind, title, folded: { text } }: EdgeLine): boolean =>
  kind === "prose" &&
  title === null &&
  groupsOf(text).size > (siteSpeaks(text) ? 0 : 1) &&
  !hasReportWords(text) &&
  !opensText(text) &&
  !YEAR.test(text);
const YEAR = /(?:19|20)\d\d/u;
