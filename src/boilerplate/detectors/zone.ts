import type { Span } from "../../text/span.js";
import { advertGroups, hasReportWords, namesSite, siteWordsIn } from "../adverts.js";
import { endsTitle, isAuthors, isBareName } from "../author-lines.js";
import { type FieldRow, OTHER_LABEL, readFieldRow } from "../field-row.js";
import { datesIn } from "../fields.js";
import type { Page } from "../page.js";
import { type Removal, removedAs, removedBy, type ToldDate } from "../removals.js";
import type { EdgeLine } from "./edge-line.js";

/** A site's line between two others is no longer than this where the report's title is known, and where it is not. */
export const LONGEST_BETWEEN = 24;
export const LONGEST_UNTITLED = 8;
/** An advert between a site's lines is no longer than this: a whole report may stand on one line. */
const LONGEST_ADVERT = 160;
/** So many different buttons in a row are a bar. */
const BAR = 3;

/** A short line between two lines of a site (its name, its slogan) is the site's, unless it looks like the author's. */
export function isBetween(line: EdgeLine, longest: number): boolean {
  const { text } = line.folded;
  if (line.kind === "site" || line.kind === "beside" || line.title !== null) return false;
  if (line.end - line.start > LONGEST_ADVERT) return false;
  if (advertGroups(text).size >= 2) return true;
  if (line.kind === "prose" || isAuthors(text) || isBareName(text) || /[。；]|[！？]./u.test(text)) return false;
  // 谢谢大家！ 老师们、同学们：
  if (/[！？：]$/u.test(text) && siteWordsIn(text) === 0) return false;
  // A wrapped line of the author's, or the rest of a wrapped title: 作打算.
  if (hasReportWords(text) || endsTitle(text) || (text.includes("，") && siteWordsIn(text) === 0)) return false;
  return text.length <= longest;
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
  const inside = betweenCopies(lines, copies);
  const cells = lines.filter((line) => line.kind === "site" && isCell(line)).length;
  for (const [i, line] of lines.entries()) {
    if (i < first || i > last) continue;
    if ((inside(i) && isPages(line)) || (isCell(line) && cells >= LEAST_CELLS)) line.kind = "site";
    // 老街改造留住乡愁 between a path and a date is the title of a page that is no report.
    const longest = hasTitle ? LONGEST_BETWEEN : namesSite(line.folded.text) ? LONGEST_UNTITLED : 0;
    if (isBetween(line, longest)) line.kind = "site";
  }
  spreadBeside(lines);
  findButtonBars(lines);
}

/** 责任部门 | 石桥镇办公室 between 信息类别 | 工作报告 and 发布时间 | 2021-03-05: a row of the page's table. */
const isCell = ({ title, isPair }: EdgeLine): boolean => title === null && isPair;
const LEAST_CELLS = 2;

/** Whether a line stands between two copies of a title. */
function betweenCopies(lines: readonly EdgeLine[], copies: ReadonlySet<string>): (line: number) => boolean {
  const isCopy = ({ title }: EdgeLine): boolean => title !== null && copies.has(title.key);
  const first = lines.findIndex(isCopy);
  const last = lines.findLastIndex(isCopy);
  const prose = lines.findIndex(({ kind }) => kind === "prose");
  const parted = lines.slice(0, Math.max(last, 0)).some(({ kind, title }) => kind === "site" && title === null);
  return (line) => first >= 0 && parted && first < line && line < last && (prose < 0 || line < prose);
}

/**
 * 2021年3月5日 石桥视窗, 权威发布 服务群众 between two copies of the title: no speaker, no meeting, no date by itself, and not
 * a sentence.
 */
function isPages({ kind, title, folded: { text } }: EdgeLine): boolean {
  // 2河口镇年终总结 in a list of what the page holds
  if (title !== null) return kind === "other" && /^\d{1,2}(?!\d)/u.test(text) && !/^\d/u.test(title.key.slice(2));
  if (kind !== "other" || text.length > LONGEST_BETWEEN || /[。；！？，]|：$/u.test(text)) return false;
  const [date = ""] = datesIn(text);
  const said = text.replace(date, "").replace(/[（）]/gu, "");
  return said !== "" && !isAuthors(said);
}

/** `大`, `中`, `小` beside `字体：`; `175` beside `阅读：`. */
function spreadBeside(lines: readonly EdgeLine[]): void {
  for (const ordered of [lines, [...lines].reverse()]) {
    let near = false;
    for (const [i, line] of ordered.entries()) {
      // 2023年1月20日 below the author's text or name is his, also where the page's foot follows.
      const above = ordered === lines ? undefined : ordered[i + 1];
      const signed = above !== undefined && above.kind !== "site" && above.title === null && isDate(line.folded.text);
      if (line.kind === "beside" && near && !signed) line.kind = "site";
      // 双击自动滚屏 below the title, above which a row of the page stands
      near = line.kind === "site" || (near && line.title !== null && ordered === lines);
    }
  }
}

/** 2023年1月20日, and not the clock of a page. */
const isDate = (text: string): boolean => isAuthors(text) && datesIn(text)[0] === text.replace(/[（）]/gu, "");

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

/** The day of a reply below the report is that of publishing only where the head tells none. */
const fieldRow = (span: Span, { date, rank }: FieldRow, atHead: boolean): Removal =>
  removedAs(
    "field-row",
    span,
    date === null ? {} : { category: "date-line", told: [{ date, rank: atHead ? rank : rank + BELOW }] },
  );
const BELOW = 3;

/** 《青山时报》（2021-03-05第A02版） falls by its place only, and tells its date where no other row does. */
function dateOf(text: string): ToldDate[] {
  const [date, ...others] = datesIn(text);
  return date === undefined || others.length > 0 ? [] : [{ date, rank: LAST_RANK }];
}

/**
 * 作者：佚名 | 更新：2022.7.24: the rule that takes the row knows nothing of dates. 主题分类：综合政务 成文日期：2023-01-05: one of
 * its rules knows 日期：2023-01-05, which is not the day of publishing.
 */
function toldByRow(told: NonNullable<Removal["told"]>, row: string): NonNullable<Removal["told"]> {
  const fields = readFieldRow(row);
  if (fields === null || fields.date === null) return told;
  const { date, rank } = fields;
  if (rank <= OTHER_LABEL) return [...told, { date, rank: LAST_RANK }];
  return [...told.filter((one) => "date" in one || one.groups.published === undefined), { date, rank }];
}
const LAST_RANK = 8;

/** The lines of a zone that are the site's; those kept though they resembled a rule are told. */
export function* removedLines(page: Page, lines: readonly EdgeLine[], tellsDates: boolean): Generator<Removal> {
  const { source, decide } = page;
  for (const { kind, row, fields, start, end } of lines) {
    if (kind === "site") {
      const hit = row?.proof ?? row?.hits[0];
      if (row !== null && hit !== undefined) {
        const removal = removedBy({ start, end }, hit, row.hits);
        yield tellsDates ? { ...removal, told: toldByRow(removal.told ?? [], source.slice(start, end)) } : removal;
      } else if (fields !== null) yield fieldRow({ start, end }, fields, tellsDates);
      // 西河镇工作报告（2021年2月25日李明）: the day in a title is the author's.
      else
        yield removedAs(
          "site-line",
          { start, end },
          { told: tellsDates ? dateOf(page.withoutTitle({ start, end })) : [] },
        );
    } else if (row !== null) {
      const by = row.hits.map(({ rule }) => rule.id);
      decide?.({ pass: "boilerplate", code: "line-kept", start, end, chosen: null, by });
    }
  }
}
