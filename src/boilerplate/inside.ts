import type { Span } from "../text/span.js";
import { hasReportWords } from "./adverts.js";
import type { Ledger } from "./ledger.js";
import type { Lines } from "./lines.js";
import { forEachMatch, type Hit, type Matcher, type Matchers } from "./matcher.js";
import type { Zone } from "./rule.js";
import type { Scan } from "./scan.js";
import { type Skeleton, skeleton } from "./skeleton.js";

/** What is glued behind a last sentence is no longer than this. */
const CLOSING_REACH = 80;
/** How far around an anchor a match may reach. */
const BEFORE = 90;
const BEHIND = 180;
/** The first and the last so many characters are the head and the tail. */
const EDGE = 1500;
/** A line that falls with a match in it is no longer than this: a whole report may stand on one line. */
const LONGEST_LINE = 700;
/** What follows a licence notice or a reading list is no longer than this. */
const LONGEST_REST = 2500;

/** Removes what rules name inside lines: a site's address amid a sentence, a notice behind the last one. */
export function removeInside(source: string, lines: Lines, found: Scan, matchers: Matchers, ledger: Ledger): void {
  let line = 0;
  for (let i = 0; i < found.at.length; ) {
    const first = found.at[i] ?? 0;
    while (line + 1 < lines.count && (lines.end[line] ?? 0) <= first) line++;
    const lineEnd = lines.end[line] ?? source.length;
    const rules = new Set<Matcher>();
    let last = first;
    while (i < found.at.length && (found.at[i] ?? 0) < lineEnd && (found.at[i] ?? 0) - last < BEFORE) {
      for (const matcher of matchers.inside[found.anchor[i] ?? 0] ?? []) rules.add(matcher);
      last = found.at[i] ?? 0;
      i++;
    }
    const closing = lineEnd - last <= CLOSING_REACH;
    const apply = [...rules].filter(
      ({ rule }) =>
        (inZone(rule.zone, first, source.length) || inZone(rule.zone, last, source.length)) &&
        (rule.where !== "end" || closing),
    );
    if (apply.length === 0) continue;
    const start = Math.max(lines.start[line] ?? 0, first - BEFORE);
    const end = Math.min(lineEnd, last + BEHIND);
    const inLine = { start: lines.start[line] ?? 0, end: lineEnd };
    const bones = skeleton(source, start, end);
    for (const matcher of apply)
      forEachMatch(bones, matcher, (hit, lead) => take(source, bones, hit, lead, inLine, ledger));
  }
}

const inZone = (zone: Zone, at: number, length: number): boolean =>
  zone === "any" || (zone !== "tail" && at < EDGE) || (zone !== "head" && at >= length - EDGE);

function take(source: string, bones: Skeleton, hit: Hit, lead: number, line: Span, ledger: Ledger): void {
  const named = bones.at[hit.start - lead] ?? line.start;
  const parted = named === 0 || /[ \t\u3000\u00a0【（([]/u.test(source[named - 1] ?? "");
  const start = parted
    ? named
    : (bones.at[hit.start - (lead > 0 ? siteWords(bones.text, hit.start) : 0)] ?? line.start);
  const end = (bones.at[hit.end - 1] ?? line.end - 1) + 1;
  const match = { start, end };
  if (!inZone(hit.rule.zone, start, source.length)) return;
  if (hit.rule.where === "amid" && !isAmid(source, match)) return;
  if (hit.rule.where === "end" && !closesParagraph(source, match, line)) return;
  const span = extended(source, match, line, hit);
  if (span) ledger.remove(hit.rule, span, hit.groups);
}

/** Between two Chinese characters, and no word before it announces an address: `登录www.…查询`, `官网www.…`. */
const isAmid = (source: string, match: Span): boolean =>
  /[\u3400-\u9fff]/u.test(source[match.start - 1] ?? "") &&
  /[\u3400-\u9fff]/u.test(source[match.end] ?? "") &&
  !/[网站址台录陆问见到为是在号信箱页开通用库]/u.test(source[match.start - 1] ?? "");

const SITE_WORDS =
  /(?:公文|范文|文秘|秘书|写作|材料|文稿|素材|文库|资料|文档|总结|笔杆|论文|作文|学习|报告|大全|宝典|之家|模板|论坛|[网库站吧]){1,6}$/u;

/** `优化营商环公文写作网http://…`: where nothing parts a site's name from the author's words, its telling end. */
const siteWords = (text: string, before: number): number =>
  SITE_WORDS.exec(text.slice(Math.max(0, before - 12), before))?.[0].length ?? 0;

const SENTENCE_END = "。！？!?；;…";

/** Glued behind the last sentence: a sentence's end or a blank before it, nothing but marks after it. */
function closesParagraph(source: string, match: Span, line: Span): boolean {
  if (/[\p{L}\p{N}]/u.test(source.slice(match.end, Math.min(line.end, match.end + 40)))) return false;
  if (match.end + 40 < line.end) return false;
  const before = source[match.start - 1] ?? "";
  return match.start === line.start || /[\s。！？!…”）)》\]】\-—]/u.test(before);
}

function extended(source: string, match: Span, line: Span, hit: Hit): Span | null {
  switch (hit.rule.cut) {
    case "match":
      return match;
    case "sentence":
      return sentence(source, match, line);
    case "bracket":
      return bracket(source, match, line);
    case "line":
      return line.end - line.start <= LONGEST_LINE ? line : sentence(source, match, line);
    case "rest":
      return source.length - match.start <= LONGEST_REST ? { start: match.start, end: source.trimEnd().length } : null;
  }
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
  // Where a page lost its line breaks, the title stands before the notice and the first sentence behind it.
  if (match.start - start >= REACH || (!ownLine && isReports(source.slice(start, match.start)))) start = match.start;
  if (end - match.end >= REACH || (!ownLine && hasReportWords(source.slice(match.end, end)))) end = match.end;
  // `信息转发须经镇党委审核` speaks of the report's matters and not of a site.
  const around = source.slice(start, match.start) + source.slice(match.end, end);
  return ownLine && hasReportWords(around) && !SITE_SPEAKS.test(source.slice(start, end)) ? null : { start, end };
}

const SITE_SPEAKS = /小编|本站|本网|网站|本文档|文库|范文|网友|下载/u;

const isReports = (text: string): boolean =>
  hasReportWords(text) || /(?:工作|年度?)(?:总结|计划|报告|思路|要点|安排|汇报)/u.test(text);

/** A sentence reaches no further than this from the words that give it away. */
const REACH = 160;

/** What else stands in a site's brackets is no longer than this. */
const BRACKET_REACH = 30;
const OPENING = "【（([［〔{《<「『";
const CLOSING = "】）)]］〕}》>」』";

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
