import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import { isAdvert } from "../advert-line.js";
import { hasReportWords, siteWordsIn } from "../adverts.js";
import { beginsReport, hasAuthorsForm, isProse, isTitleLike, namesBook, opensText } from "../author-lines.js";
import { authorsEnd, isParted } from "../authors-clause.js";
import { type Row, readRow } from "../engine/row.js";
import type { Place } from "../engine/rule.js";
import { LONGEST_ROW, rowCandidates } from "../engine/scan.js";
import { readFieldRow } from "../field-row.js";
import { foldedText } from "../folded-text.js";
import { MOST_HEAD, MOST_TAIL, type Page } from "../page.js";
import { addressesReader, saysYou } from "../reader-address.js";
import { releaseBars } from "./authors-bars.js";
import { releaseAuthorsLines } from "./authors-edge-lines.js";
import type { EdgeLine } from "./edge-line.js";
import { markNoticesAbove } from "./notice-above.js";
import { isNumeralNotice, isPoint, markNoticeLists } from "./notice-list.js";

const HEAD: ReadonlySet<Place> = new Set<Place>(["line", "head", "edge", "beside"]);
const TAIL: ReadonlySet<Place> = new Set<Place>(["line", "tail", "edge", "beside", "opens-tail"]);
/** A site's line may stand behind the first sentence, not behind the third; before the last, not the one before. */
const MOST_PROSE_HEAD = 2;
const MOST_PROSE_TAIL = 1;
/** Of a longer line no more is looked at. */
const LONGEST = LONGEST_ROW + 60;

/** The lines in front of the report's first sentence, salutation or heading. */
export const headLines = (page: Page): EdgeLine[] =>
  untilProse(page, page.paragraphs.slice(0, MOST_HEAD), HEAD, MOST_PROSE_HEAD);

/** The lines behind the report's last sentence, first to last. */
export const tailLines = (page: Page): EdgeLine[] =>
  untilProse(page, page.paragraphs.slice(-MOST_TAIL).reverse(), TAIL, MOST_PROSE_TAIL).reverse();

function untilProse(page: Page, lines: readonly Line[], places: ReadonlySet<Place>, mostProse: number): EdgeLine[] {
  const edge: EdgeLine[] = [];
  let prose = 0;
  for (const line of lines) {
    if (page.removals.isNeutral(line)) continue;
    const read = edgeLine(page, line, places);
    edge.push(read);
    if (read.kind === "prose" && !isPoint(read) && !isNumeralNotice(read.folded.text)) prose++;
    else if (read.kind === "site") prose = 0;
    if (prose > mostProse) break;
  }
  const ordered = [...edge].sort((a, b) => a.start - b.start);
  markNoticeLists(ordered);
  releaseAuthorsLines(page.source, ordered);
  releaseBars(ordered, places === HEAD);
  if (places === HEAD) markNoticesAbove(ordered);
  const sure = edge.findLastIndex(({ kind }) => kind === "site");
  const end = edge.findIndex(({ kind }, i) => kind === "prose" && i > sure);
  return end < 0 ? edge : edge.slice(0, end);
}

function edgeLine(page: Page, line: Line, places: ReadonlySet<Place>): EdgeLine {
  const { source, matchers, removals } = page;
  const { start, end } = line;
  const folded = foldedText(source, start, Math.min(end, start + LONGEST));
  const whole = end - start <= LONGEST;
  // A title and its text may be glued to a notice: such a line is not the site's as a whole.
  const covered =
    whole && !beginsReport(folded.text) ? readRow(folded, rowCandidates(source, start, end, matchers), places) : null;
  const title = page.titleOn(line);
  const rest = page.withoutTitle(line);
  // 石桥镇2021年工作总结 - 墨香文库 is a copy of the title, which may be the only one that stays.
  const decorated = title?.start === start && title.end < end;
  const refused = isRefused(source.slice(start, Math.min(end, start + LONGEST)), folded.text, covered, decorated);
  const row = refused ? null : covered;
  const ruled =
    row?.proof != null ||
    isEcho(folded.text) ||
    removals.covers(line) ||
    removals.coversMost(line, source) ||
    (whole && isAdvert(folded.text, source.slice(start, end)));
  const printed =
    ruled || !whole || opensText(folded.text) || (refused && namesBook(source.slice(start, end)))
      ? null
      : readFieldRow(rest);
  const fields = (decorated || isNumbered(line, title)) && printed?.date === null ? null : printed;
  const site =
    ruled ||
    (title === null && isCaption(line, rest)) ||
    (fields !== null && !fields.weak) ||
    isSpoken(page, line, rest, places === HEAD);
  const marksOnly = whole && !/[\p{L}\p{N}。！？]/u.test(folded.text);
  const kind = site
    ? "site"
    : (row !== null || fields !== null || marksOnly) && source[end - 1] !== "，"
      ? "beside"
      : isProse(folded.text)
        ? "prose"
        : "other";
  const isPair = end - start <= LONGEST_PAIR && PAIR.test(source.slice(start, end));
  return { start, end, folded, row, fields, title, isPair, kind };
}

/** 编号：4711 石桥镇 2021 年工作总结: what a title ends, with a site's number in front of it. */
const isNumbered = ({ start, end }: Line, title: EdgeLine["title"]): boolean =>
  title !== null && title.start > start && title.end === end && !title.labelled;

/** An editor speaks to the reader; of 积极探索新路 更多精彩内容请关注墨香阁 the one half is the author's. */
function isSpoken(page: Page, line: Line, rest: string, atHead: boolean): boolean {
  const written = page.source.slice(line.start, line.end);
  // 值分别增长4.5%、10.9%。（本文由墨香库收集整理）: what stands in brackets says nothing of the sentence in front.
  const outside = written.replace(IN_BRACKETS, "");
  const own = /\p{Script=Han}{2}/u.test(outside) ? outside : written;
  return (
    !isParted(written) &&
    (addressesReader(matchingForm(own)) ||
      (rest.length < written.length && addressesReader(matchingForm(rest), true)) ||
      (atHead && isLeadIn(page, line)))
  );
}

const IN_BRACKETS = /[（(【[][^（）()【】[\]]{12,90}[）)】\]]/gu;

/** What a rule would take whole and is the author's all the same. */
function isRefused(written: string, text: string, covered: Row | null, decorated: boolean): boolean {
  const category = covered?.proof?.rule.category;
  const last = written.at(-1);
  return (
    // The caption of a picture is a sentence: 县长李明作政府工作报告。本报记者 王亮摄
    (category !== undefined && category !== "metadata" && authorsEnd(text) > 0) ||
    isQuestion(last, covered) ||
    isTerm(last, text, covered) ||
    (category === "related-reports" && namesBook(written)) ||
    (decorated && isName(covered)) ||
    // 参考资料 is made of words of footers, and heads what the author read.
    (category === "advert" && hasAuthorsForm(text))
  );
}

/** 你还在为写总结发愁吗？以下是小编整理的总结，欢迎阅读。: where a notice ends the line, what leads to it is the editor's. */
function isLeadIn({ source, removals }: Page, line: Line): boolean {
  const notice = removals.noticeAtEnd(line);
  if (notice === line.end || notice - line.start > LONGEST_LEAD) return false;
  const lead = matchingForm(source.slice(line.start, notice));
  return saysYou(lead) && !/\d/u.test(lead) && !hasReportWords(lead) && !opensText(lead) && !beginsReport(lead);
}
const LONGEST_LEAD = 160;

const PAIR = /^\s*[\u3400-\u9fff]{2,8}\s*[|｜\u4e28]\s*[^|｜\u4e28]{1,40}$/u;
const LONGEST_PAIR = 60;

/** 记者：现在规模多大？, 记者：谢谢您！ are no rows of names; 忘记密码？ is a button. */
const isQuestion = (last = "", row: Row | null): boolean =>
  "？?！!".includes(last) && last !== "" && row?.proof?.rule.category === "metadata";

/** 石桥县2021年工作总结|墨香文库: a site's name takes no line whole that a title begins. */
const isName = (row: Row | null): boolean => row?.proof?.rule.category === "watermark";

/** 15.两个维护：坚决维护…。 explains a term of the report; a page's 运行维护：… is no numbered sentence. */
const isTerm = (last: string | undefined, text: string, row: Row | null): boolean =>
  last === "。" && row?.proof?.rule.category === "navigation" && isPoint({ folded: { text }, kind: "" });

/** 谁有石桥镇2021年工作总结？求分享: the title of another line amid words of a site. */
function isCaption(line: Line, rest: string): boolean {
  if (line.end - line.start > LONGEST_CAPTION) return false;
  return rest.length < line.end - line.start && siteWordsIn(matchingForm(rest).toLowerCase()) > 0;
}
const LONGEST_CAPTION = 90;

/** `德迅网德迅网德迅网`: a name written again and again. */
const isEcho = (text: string): boolean =>
  text.length <= LONGEST_ECHO && !isTitleLike(text) && /^([\u3400-\u9fff]{2,8})\1+$/u.test(text);
const LONGEST_ECHO = 40;
