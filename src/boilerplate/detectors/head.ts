import { advertGroups, namesSite, siteWordsIn } from "../adverts.js";
import { isAuthors } from "../author-lines.js";
import type { Page } from "../page.js";
import type { Removal } from "../removals.js";
import { type EdgeLine, headLines } from "./edge-lines.js";
import { repeatedTitles } from "./titles.js";
import { closeZone, isBetween, LONGEST_BETWEEN, LONGEST_UNTITLED, removedLines } from "./zone.js";

/** The site's lines in front of the report, what stands between and beside them, and the title's copies. */
export function* head(page: Page): Generator<Removal> {
  const lines = headLines(page);
  const title = lines.findIndex((l) => l.kind !== "site" && l.title !== null);
  removeAboveTitle(lines, title);
  if (title < 0) removeNames(lines);
  closeZone(lines, title >= 0, copiesOf(lines));
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
