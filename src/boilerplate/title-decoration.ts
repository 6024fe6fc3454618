import { firstOf, pattern, patterns } from "../lexicon/pattern.js";
import { isHan, matchingForm } from "../text/characters.js";
import type { Span } from "../text/span.js";
import { siteWordsIn } from "./adverts.js";
import { isReportTitle, isTitleLike } from "./author-lines.js";
import { isLostPath } from "./field-row.js";
import { fieldsOf, isSiteLabel } from "./fields.js";
import { foldedText } from "./folded-text.js";

/** A title on a line, as its author wrote it, and what a site put round it. */
export interface TitleOnLine extends Span {
  /** The title's words folded: two that are equal are copies of one another. */
  readonly key: string;
  /** It stands behind a label (`标题：`) or as the name of a file. */
  readonly labelled: boolean;
}

const label = pattern("page-label.title");
const prefixes = patterns("title-prefix");
const suffixes = patterns("title-suffix");
const MARKS_BEFORE = /^(?:[\s#>|·•◆◇★☆▼▲●■□▪※◎-]+|__|[—–](?![—–])\s*)+/u;
const MARKS_BEHIND = /(?:[\s#|·•◆◇★☆▲■□▪※◎]|__)+$/u;
const FILE_ENDING = /\s*\.(?:docx?|pdf|wps|pptx?|txt|rtf|xlsx?)\s*(?:vip)?$/iu;
const DATE_BEHIND = /\s+[（(]?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[）)]?$/u;
/** Captions of pictures of pages. */
const PAGE_BEHIND =
  /(?:[_\s-]{1,3}|[_\s-]?[（(〔[【])(?:第\d{1,3}[页张]|(?:图片?|预览图?|缩略图|截图|page|p) ?\d{1,3})[）)〕\]】]?$/u;
/** Those that may end with a Chinese character, as most lines do: 第3页, 2021年3月4日. */
const HAN_ENDINGS = [PAGE_BEHIND, DATE_BEHIND];
const ENDINGS = [MARKS_BEHIND, FILE_ENDING, ...HAN_ENDINGS];
/** A number of the site's behind the last word: 范文10 falls with 范文, 工作总结10 and 工作总结 10 by itself. */
const NUMBER_BEHIND = /(?<=[\u3400-\u9fff）])[\s\u3000]*\d{1,3}$/u;
/** What sites set titles in. */
export const TITLE_BRACKETS: readonly (readonly [string, string])[] = [
  ["【", "】"],
  ["《", "》"],
  ["「", "」"],
  ["『", "』"],
  ["〔", "〕"],
  ["[", "]"],
  ["［", "］"],
  ["〖", "〗"],
  ["〈", "〉"],
  ["<", ">"],
  ["＜", "＞"],
];
/** A line has no more decorations than this. */
const MOST = 6;
const LONGEST_LINE = 160;

/** The title that stands on a line; null where none does. Offsets are the source's. */
export function titleOnLine(source: string, line: Span): TitleOnLine | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const text = matchingForm(source.slice(line.start, line.end)).toLowerCase();
  const core = stripped(text, { start: 0, end: text.length });
  const key = titleKey(source, line.start + core.start, line.start + core.end);
  // Asked first, since few lines are like a title and what makes a row of a page is dear to read.
  if (!isTitleLike(key) && !(core.labelled && key.length >= LEAST_LABELLED)) return null;
  if (isLostPath(text) || isLabelled(text) || isRowOfLabels(text)) return null;
  // word文档免费下载：石桥镇2021年工作总结（共6页）
  if (siteWordsIn(key) >= SITES_WORDS) return null;
  return { start: line.start + core.start, end: line.start + core.end, key, labelled: core.labelled };
}
const LEAST_LABELLED = 4;
const SITES_WORDS = 3;

/** 主题分类：国民经济发展规划、计划: the value of a label that announces no title. */
const isLabelled = (text: string): boolean => {
  const name = text.slice(0, text.indexOf("：") + 1);
  return name !== "" && !label.test(text) && firstOf(prefixes, text) === null && isSiteLabel(name.replace(/\s/gu, ""));
};

/** 索引号 48939942/2020 信息类别 政府工作报告: a row of a page's table. */
const isRowOfLabels = (text: string): boolean => {
  const [first, ...others] = fieldsOf(text);
  return first?.kind === "site" && isSiteLabel(first.text) && others.some(({ text: other }) => isSiteLabel(other));
};

/** The words of a title by which its copies are known. */
const titleKey = (source: string, start: number, end: number): string =>
  foldedText(source, start, end).text.replace(/^关于|[【】·]/gu, "");

interface Core extends Span {
  readonly labelled: boolean;
}

function stripped(text: string, whole: Span): Core {
  let { start, end } = whole;
  let labelled = false;
  for (let round = 0; round < MOST; round++) {
    const own = text.slice(start, end);
    const front = frontOf(own);
    const back = front > 0 ? 0 : backOf(own);
    const inner = front + back > 0 ? null : insideBrackets(own);
    if (front + back === 0 && inner === null) break;
    labelled ||= (front > 0 && label.test(own)) || (back > 0 && FILE_ENDING.test(own));
    start += front + (inner?.start ?? 0);
    end = inner === null ? end - back : start + inner.end - inner.start;
  }
  return { start, end, labelled };
}

function frontOf(text: string): number {
  const marks = MARKS_BEFORE.exec(text)?.[0].length ?? 0;
  if (marks > 0) return marks;
  for (const front of [label, ...prefixes]) {
    const found = front.at(text, 0)?.[0].length ?? 0;
    if (found > 0) return found;
  }
  return copyInFront(text);
}

/** The first of several copies back to back. */
function copyInFront(text: string): number {
  for (let length = SHORTEST_COPY; 2 * length <= text.length; length++)
    if (
      text.charCodeAt(length) === text.charCodeAt(0) &&
      text.startsWith(text.slice(0, length), length) &&
      isReportTitle(text.slice(0, length))
    )
      return length;
  return 0;
}
const SHORTEST_COPY = 6;

function backOf(text: string): number {
  for (const ending of isHan(text.charCodeAt(text.length - 1)) ? HAN_ENDINGS : ENDINGS) {
    const found = ending.exec(text)?.[0].length ?? 0;
    if (found > 0) return found;
  }
  for (const suffix of suffixes) {
    const found = suffix.search(text)?.[0].length ?? 0;
    const rest = text.slice(0, text.length - found);
    // …工作计划范文（通用3篇）: one decoration behind the other
    if (found > 0 && (isTitleLike(foldedText(rest, 0, rest.length).text) || backOf(rest) > 0)) return found;
  }
  const number = NUMBER_BEHIND.exec(text)?.[0].length ?? 0;
  return number > 0 && isTitleLike(text.slice(0, -number)) ? number : 0;
}

function insideBrackets(text: string): Span | null {
  for (const [open, close] of TITLE_BRACKETS)
    if (text.startsWith(open) && text.indexOf(close) === text.length - 1) return { start: 1, end: text.length - 1 };
  return null;
}
