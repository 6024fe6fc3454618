import { advertGroups, siteSpeaks } from "../adverts.js";
import type { EdgeLine } from "./edge-line.js";

const SHORTEST_SENTENCE = 8;
/** Nothing of a date, a counter or a label with a value. */
const BARE = /^[^\d：]{4,60}$/u;

/**
 * 文件 编辑 查看 帮助 behind the first sentence of a manual, in front of its last one: words of bars amid an author's text are
 * what he tells of.
 */
export function releaseBars(lines: readonly EdgeLine[], atHead: boolean): void {
  const title = lines.findIndex(({ kind, title: own }) => kind !== "site" && own !== null);
  const first = lines.findIndex((line, i) => i > title && isText(line));
  const last = lines.findLastIndex(isText);
  const amid = (i: number): boolean => (atHead ? first >= 0 && i > first : i < last);
  lines.forEach((line, i) => {
    if (line.kind === "site" && amid(i) && isBar(line)) line.kind = "other";
  });
}

/** A sentence that speaks neither of a site nor as adverts do. */
export const isText = ({ kind, title, folded: { text } }: EdgeLine): boolean =>
  kind === "prose" ||
  (kind === "other" &&
    title === null &&
    text.length >= SHORTEST_SENTENCE &&
    text.endsWith("。") &&
    !siteSpeaks(text) &&
    advertGroups(text).size < 2);

const isBar = ({ row, fields, folded: { text } }: EdgeLine): boolean =>
  BARE.test(text) && (row === null ? fields !== null : row.hits.every(({ rule }) => BAR_RULES.has(rule.category)));
const BAR_RULES: ReadonlySet<string> = new Set(["navigation", "advert"]);
