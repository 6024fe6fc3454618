import { advertGroups, namesSite, siteWordsIn, tellsReader } from "../adverts.js";
import { isAuthors } from "../author-lines.js";
import { isSiteLabel } from "../fields.js";
import type { Page } from "../page.js";
import type { Removal } from "../removals.js";
import type { EdgeLine } from "./edge-line.js";
import { headLines } from "./edge-lines.js";
import { repeatedTitles } from "./titles.js";
import { closeZone, isBetween, LONGEST_BETWEEN, LONGEST_UNTITLED, removedLines } from "./zone.js";

/** The site's lines in front of the report, what stands between and beside them, and the title's copies. */
export function* head(page: Page): Generator<Removal> {
  const lines = headLines(page);
  const title = lines.findIndex((l) => l.kind !== "site" && l.title !== null);
  const copies = copiesOf(lines);
  removeAboveCopies(lines, copies);
  removeButtons(lines.slice(0, Math.max(title, 0)));
  removeAboveTitle(lines, title);
  removeValues(
    lines,
    lines.findLastIndex((l) => l.kind !== "site" && l.title !== null),
  );
  if (title < 0) removeNames(lines);
  removeBelowRows(lines, title);
  closeZone(lines, title >= 0, copies);
  page.bodyStart = bodyStart(page, lines);
  yield* removedLines(page, lines, true);
  yield* repeatedTitles(
    page,
    lines,
    lines.findLastIndex((l) => l.kind === "site"),
  );
}

/** Where the first sentence stands; in a text that has none (a table, a poem), the first line that is nobody's else. */
function bodyStart({ paragraphs }: Page, lines: readonly EdgeLine[]): number {
  const prose = lines.find(({ kind }) => kind === "prose");
  const end = lines.at(-1)?.end ?? 0;
  if (prose !== undefined || end < (paragraphs.at(-1)?.end ?? 0)) return prose?.start ?? end;
  return lines.find(({ kind, title }) => kind === "other" && title === null)?.start ?? end;
}

/** Keys of titles that stand on several lines: what lies between two copies is the page's. */
function copiesOf(lines: readonly EdgeLine[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { title } of lines) {
    if (title === null) continue;
    if (once.has(title.key)) again.add(title.key);
    once.add(title.key);
  }
  return again;
}

/**
 * Where a row of the page parts two copies of the title, the page begins with the first one, and what is short above it is
 * the page's, a category (工作总结) too.
 */
function removeAboveCopies(lines: readonly EdgeLine[], copies: ReadonlySet<string>): void {
  const isCopy = ({ title }: EdgeLine): boolean =>
    title !== null && title.key.length >= LEAST_COPIED && copies.has(title.key);
  const first = lines.findIndex(isCopy);
  const last = lines.findLastIndex(isCopy);
  if (!lines.slice(first, last).some(({ kind, title }) => kind === "site" && title === null)) return;
  for (const line of lines.slice(0, first))
    if (line.kind !== "prose" && line.folded.text.length <= LONGEST_LOOSE) line.kind = "site";
}
const LEAST_COPIED = 8;

/** Above the title nothing is the author's that speaks as adverts do, or stands above a site's line. */
function removeAboveTitle(lines: readonly EdgeLine[], title: number): void {
  const first = lines.findIndex((l) => l.kind === "site");
  // A slogan may head the report above a row of the page; above a notice or a bar it does not.
  const proof = lines[first]?.row?.proof?.rule.category;
  const notice = proof !== undefined && proof !== "metadata" && proof !== "date-line";
  lines.slice(0, Math.max(title, 0)).forEach((line, i) => {
    if (!isLoose(line)) return;
    const { text } = line.folded;
    const speaks = siteWordsIn(text);
    if (
      speaks >= 2 ||
      advertGroups(text).size >= 2 ||
      (i < first && (speaks > 0 || isBetween(line, notice ? LONGEST_BETWEEN : LONGEST_UNTITLED)))
    )
      line.kind = "site";
  });
}

/** 搜文档 and 充值 above the title: two words of bars on lines of their own are a page's. */
function removeButtons(lines: readonly EdgeLine[]): void {
  const buttons = lines.filter(({ kind, folded: { text } }) => kind === "beside" && /[\u3400-\u9fff]{2}/u.test(text));
  if (new Set(buttons.map(({ folded: { text } }) => text)).size >= LEAST_BUTTONS)
    for (const line of buttons) line.kind = "site";
}
const LEAST_BUTTONS = 2;

/** 来源⏎石桥镇办公室: the value of a label that a table's cell held, above the title. */
function removeValues(lines: readonly EdgeLine[], title: number): void {
  lines.slice(0, Math.max(title, 0)).forEach((line, i) => {
    const label = lines[i - 1];
    if (line.kind !== "other" || line.title !== null || label === undefined || label.title !== null) return;
    const { text } = label.folded;
    const cell = isSiteLabel(text) && (label.kind === "site" || label.kind === "beside");
    const table = lines.slice(0, i - 1).some(({ kind }) => kind === "site");
    if (cell && table && line.folded.text.length <= LONGEST_BETWEEN) line.kind = label.kind = "site";
  });
}

/**
 * 去阅读, 在小说阅读器读本章, 篇幅：8页 between a row of the page and the title: an act of a reader's, or a label with an amount. A
 * slogan or the name of an organ there may head the report.
 */
function removeBelowRows(lines: readonly EdgeLine[], title: number): void {
  const above = lines.slice(0, Math.max(title, 0));
  above.forEach((line, i) => {
    if (!isLoose(line) || above[i - 1]?.kind !== "site") return;
    const { text } = line.folded;
    if (text.length <= LONGEST_BETWEEN && (tellsReader(text) || LABELLED_AMOUNT.test(text))) line.kind = "site";
  });
}
const LABELLED_AMOUNT = /^[\u3400-\u9fff]{2,6}：[￥¥]?\d[\d，.]{0,8}[\u3400-\u9fffa-z%]{0,3}$/u;

/** 青竹小说网首页 above the rows of a page that has no title. */
function removeNames(lines: readonly EdgeLine[]): void {
  const first = lines.findIndex((l) => l.kind === "site");
  for (const line of lines.slice(0, Math.max(first, 0)))
    if (isLoose(line) && line.folded.text.length <= LONGEST_NAME && namesSite(line.folded.text)) line.kind = "site";
}
const LONGEST_NAME = 14;

/** A short line that is nobody's yet. */
const isLoose = (line: EdgeLine): boolean =>
  line.kind === "other" && !isAuthors(line.folded.text) && line.folded.text.length <= LONGEST_LOOSE;
const LONGEST_LOOSE = 40;
