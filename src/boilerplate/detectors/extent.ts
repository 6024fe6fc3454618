import { words } from "../../lexicon/lexicon.js";
import { pattern } from "../../lexicon/pattern.js";
import { isHan, matchingForm } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import { hasReportWords, namesMaker, namesSite, offers, siteSpeaks, speaksOfSelf } from "../adverts.js";
import { beginsReport, isProse, namesReport, opensText } from "../author-lines.js";
import { authorsStart } from "../authors-clause.js";
import type { Extent } from "../engine/rule.js";

const SENTENCE_END = "。！？!?；;…";
/** A line that falls with a match in it is no longer than this: a whole report may stand on one line. */
const LONGEST_LINE = 700;
/** What follows a licence notice or a reading list is no longer than this. */
const LONGEST_REST = 2500;

/** What falls with a match in a line; null where the match is the author's after all. */
export function extended(source: string, match: Span, line: Span, cut: Extent): Span | null {
  switch (cut) {
    case "match":
      return match;
    case "sentence":
      return sentence(source, match, line);
    case "bracket":
      return outOfBracket(source, match, bracket(source, match, line));
    case "line":
      return line.end - line.start <= LONGEST_LINE && !beginsReport(matchingForm(source.slice(line.start, line.end)))
        ? line
        : sentence(source, match, line);
    case "rest":
      return rest(source, match, line);
    case "rest-of-line":
      return source.length - match.start > LONGEST_REST ? null : { start: match.start, end: line.end };
  }
}

/** All from a match to the end of the text; to the end of its line where the report's text follows. */
function rest(source: string, match: Span, line: Span): Span | null {
  if (source.length - match.start > LONGEST_REST) return null;
  const following = source.slice(line.end).split("\n");
  const end = following.some((other) => isProse(matchingForm(other)) && hasReportWords(other))
    ? line.end
    : source.trimEnd().length;
  return { start: match.start, end };
}

/** The sentence around a match, at most 200 characters to either side; in brackets amid a sentence, the brackets. */
function sentence(source: string, match: Span, line: Span): Span | null {
  let { start, end } = match;
  const inner = bracket(source, match, line);
  if (inner && inner.start > line.start) return inner;
  while (start > line.start && match.start - start < REACH && !SENTENCE_END.includes(source[start - 1] ?? "\0"))
    start--;
  while (end < line.end && end - match.end < REACH && !SENTENCE_END.includes(source[end - 1] ?? "\0")) end++;
  while (end < line.end && SENTENCE_END.includes(source[end] ?? "\0")) end++;
  const ownLine = line.end - line.start <= 2 * REACH;
  start = behindBlank(source, start, match.start);
  const before = matchingForm(source.slice(start, match.start));
  const behind = matchingForm(source.slice(match.end, end));
  if (ownLine && isAuthors(before, behind, matchingForm(source.slice(start, end)))) return null;
  // （石桥日报）举报倒卖会员资料…: the brackets belong to the text before
  const credit = /^\s*（[^（）]*）/u.exec(before)?.[0].length ?? 0;
  if (credit > 0 && start + credit <= match.start) start += credit;
  // Where a page lost its line breaks, the title stands before the notice and the first sentence behind it.
  // （一）经济运行稳中有进墨香社会员资料，禁止外传: a heading that lost its line break
  if (match.start - start >= REACH || (!ownLine && (isReports(before) || opens(before)))) start = match.start;
  if (end - match.end >= REACH || hasReportWords(behind) || beginsReport(behind) || opens(behind)) end = match.end;
  if (!ownLine) end = Math.min(end, match.end + authorsStart(behind));
  return { start, end: Math.min(end, match.end + headingIn(source.slice(match.end, end))) };
}

/** 积极探索新路 更多精彩内容请关注墨香阁公众号: where a lost line break left a blank, what stands in front of it is the author's. */
function behindBlank(source: string, start: number, end: number): number {
  const blank = source.slice(start, end).search(LAST_BLANK);
  if (blank < 0) return start;
  const front = matchingForm(source.slice(start, start + blank));
  return isReports(front) || (front.includes("，") && !offers(front)) ? start + blank : start;
}
const LAST_BLANK = /(?<=[\u3400-\u9fff])[ \t\u3000]+[^ \t\u3000]*$/u;

/** …请关注墨香阁公众号二、存在的问题班子年龄偏大，…: where a heading's number begins behind a site's words; else the length. */
function headingIn(behind: string): number {
  const folded = matchingForm(behind);
  for (let i = 1; i < behind.length; i++) if (heading.test(folded.slice(i, i + NUMBERED))) return i;
  return behind.length;
}
const heading = pattern("author-line.numbered");
const NUMBERED = 12;

/** Whether a sentence on a line of its own is the author's, though words in it look like a notice's. */
function isAuthors(before: string, behind: string, whole: string): boolean {
  // `信息转发须经镇党委审核` speaks of the report's matters and not of a site.
  if (hasReportWords(unquoted(before + behind)) && !siteSpeaks(whole)) return true;
  return (CLAUSE.test(before) && !offers(before) && !namesMaker(before.replace(/，$/u, ""))) || speaksOfSelf(before);
}

/** 《梨花镇2022年政府工作总结》全文未显示: a name is no sentence. */
const unquoted = (text: string): string => text.replace(/《[^》]{0,80}》/gu, "");

const isReports = (text: string): boolean => hasReportWords(text) || namesReport(text);

/** 采取网上报名方式，咨询QQ群：…: a clause of the author's in front of the words that sites use too. */
const CLAUSE = /[^，]{6}，/u;

/** （一）稳步发展农业, ——这是奋进的五年: the author begins anew. */
const opens = (text: string): boolean => text.startsWith("——") || opensText(text);

/** A sentence reaches no further than this from the words that give it away. */
const REACH = 160;

/** What else stands in a site's brackets is no longer than this. */
const BRACKET_REACH = 90;
const OPENING = "【（([［〔〖{《<「『";
const CLOSING = "】）)]］〕〗}》>」』";

function outOfBracket(source: string, match: Span, pair: Span | null): Span | null {
  if (pair === null || pair.start === match.start) return pair;
  // 青杉人才网（www.…）: the author tells where
  const bare = pair.start + 1 === match.start && pair.end === match.end + 1 && isRound(source[pair.start]);
  if (bare && addressWords.before(source, pair.start) !== null) return null;
  return isPushedIn(source, match) ? match : pair;
}
const isRound = (bracket: string | undefined): boolean => bracket === "（" || bracket === "(";
const addressWords = words("address-before");

/** 执行《地表水环境www.moxiang.example质量标准》: both neighbours are the author's words. */
const isPushedIn = (source: string, { start, end }: Span): boolean =>
  isHan(source.charCodeAt(start - 1)) &&
  isHan(source.charCodeAt(end)) &&
  !/[\u3400-\u9fff]/u.test(source.slice(start, end)) &&
  !namesSite(matchingForm(source.slice(Math.max(0, start - NAME_REACH), start)));
const NAME_REACH = 12;

/** The pair of brackets around a match, or the match with the bracket that it begins with; null where it is in none. */
function bracket(source: string, match: Span, line: Span): Span | null {
  let start = match.start;
  while (start > line.start && match.start - start < BRACKET_REACH && !OPENING.includes(source[start] ?? "\0")) {
    if (start < match.start && CLOSING.includes(source[start] ?? "\0")) return null;
    start--;
  }
  if (!OPENING.includes(source[start] ?? "\0")) return null;
  let end = match.end - 1;
  while (end < line.end && end - match.end < BRACKET_REACH && !CLOSING.includes(source[end] ?? "\0")) end++;
  if (!CLOSING.includes(source[end] ?? "\0")) return null;
  return /[。；;！!？]/u.test(source.slice(start, match.start)) ? null : { start, end: end + 1 };
}
