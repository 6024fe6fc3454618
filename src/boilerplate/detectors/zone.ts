import type { Span } from "../../text/span.js";
import { advertGroups, hasReportWords, siteWordsIn } from "../adverts.js";
import { endsTitle, isAuthors } from "../author-lines.js";
import type { FieldRow } from "../field-row.js";
import type { Page } from "../page.js";
import { type Removal, removedAs, removedBy } from "../removals.js";
import type { EdgeLine } from "./edge-lines.js";

/** A site's line between two others is no longer than this where the report's title is known, and where it is not. */
const LONGEST_BETWEEN = 24;
const LONGEST_UNTITLED = 8;
/** An advert between a site's lines is no longer than this: a whole report may stand on one line. */
const LONGEST_ADVERT = 160;
/** So many different buttons in a row are a bar. */
const BAR = 3;

/** A short line between two lines of a site (its name, its slogan) is the site's, unless it looks like the author's. */
export function isBetween(line: EdgeLine, hasTitle: boolean): boolean {
  const { text } = line.folded;
  if (line.kind === "site" || line.kind === "beside" || line.end - line.start > LONGEST_ADVERT) return false;
  if (advertGroups(text).size >= 2) return true;
  if (line.kind === "prose" || line.title !== null || isAuthors(text) || /[。；]/u.test(text)) return false;
  // A wrapped line of the author's, or the rest of a wrapped title: 作打算.
  if (hasReportWords(text) || endsTitle(text) || (text.includes("，") && siteWordsIn(text) === 0)) return false;
  return text.length <= (hasTitle ? LONGEST_BETWEEN : LONGEST_UNTITLED);
}

/** What lies between and beside a site's lines is the site's. */
export function closeZone(
  lines: readonly EdgeLine[],
  hasTitle: boolean,
  copies: ReadonlySet<string> = new Set(),
): void {
  const bounds = (l: EdgeLine): boolean => l.kind === "site" || (l.title !== null && copies.has(l.title.key));
  const first = lines.findIndex(bounds);
  const last = lines.findLastIndex(bounds);
  for (const line of lines.slice(Math.max(first, 0), last + 1)) if (isBetween(line, hasTitle)) line.kind = "site";
  spreadBeside(lines);
  findButtonBars(lines);
}

/** `大`, `中`, `小` beside `字体：`; `175` beside `阅读：`. */
function spreadBeside(lines: readonly EdgeLine[]): void {
  for (const ordered of [lines, [...lines].reverse()]) {
    let near = false;
    for (const line of ordered) {
      if (line.kind === "beside" && near) line.kind = "site";
      near = line.kind === "site";
    }
  }
}

/** Three different buttons in a row (`下载`, `打印`, `收藏`) are a site's bar also where nothing else proves it. */
function findButtonBars(lines: readonly EdgeLine[]): void {
  let run: EdgeLine[] = [];
  for (const line of [...lines, null]) {
    if (line?.kind === "beside") {
      run.push(line);
      continue;
    }
    const words = new Set(run.flatMap((l) => l.row?.hits.map((h) => l.folded.text.slice(h.start, h.end)) ?? []));
    if ([...words].filter((w) => /[\u3400-\u9fff]{2}/u.test(w)).length >= BAR) for (const l of run) l.kind = "site";
    run = [];
  }
}

const fieldRow = (span: Span, { date, rank }: FieldRow): Removal =>
  removedAs("field-row", span, date === null ? {} : { category: "date-line", told: [{ date, rank }] });

/** The lines of a zone that are the site's; those kept though they resembled a rule are told. */
export function* removedLines({ decide }: Page, lines: readonly EdgeLine[]): Generator<Removal> {
  for (const { kind, row, fields, start, end } of lines) {
    if (kind === "site") {
      const hit = row?.proof ?? row?.hits[0];
      if (row !== null && hit !== undefined) yield removedBy({ start, end }, hit, row.hits);
      else if (fields !== null) yield fieldRow({ start, end }, fields);
      else yield removedAs("site-line", { start, end });
    } else if (row !== null) {
      const by = row.hits.map(({ rule }) => rule.id);
      decide?.({ pass: "boilerplate", code: "line-kept", start, end, chosen: null, by });
    }
  }
}
