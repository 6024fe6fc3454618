import type { Span } from "../../text/span.js";
import { forEachMatch, type Hit, type Matcher, type Matchers } from "../engine/matcher.js";
import type { Zone } from "../engine/rule.js";
import { CLOSING_REACH, EDGE, type Scan } from "../engine/scan.js";
import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";
import { type Skeleton, skeleton } from "../skeleton.js";
import { extended } from "./extent.js";

/** How far around an anchor a match may reach. */
const BEFORE = 90;
const BEHIND = 180;

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
  const span = extended(source, match, line, hit.rule.cut);
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

/** Glued behind the last sentence: a sentence's end or a blank before it, nothing but marks after it. */
function closesParagraph(source: string, match: Span, line: Span): boolean {
  if (/[\p{L}\p{N}]/u.test(source.slice(match.end, Math.min(line.end, match.end + 40)))) return false;
  if (match.end + 40 < line.end) return false;
  const before = source[match.start - 1] ?? "";
  return match.start === line.start || /[\s。！？!…”）)》\]】\-—]/u.test(before);
}
