import { words } from "../lexicon/lexicon.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import { withoutBlanks } from "./trimmed-end.js";

/**
 * The report's own title: the first line in front of the text that ends like a title, alone, wrapped over two
 * lines, or glued to the text. Null where the text begins with a sentence.
 *
 * @param textStart where the first marker stands, or the author text's length
 */
export function findTitle(author: AuthorText, textStart: number): Span | null {
  const { matching } = author;
  let before: Span | null = null;
  let start = 0;
  for (let n = 0; n < MOST_LINES && start < textStart; n++) {
    const newline = matching.indexOf("\n", start);
    const end = newline < 0 ? matching.length : newline;
    const line = { start: behindLost(matching, start), end: withoutBlanks(matching, start, Math.min(end, textStart)) };
    start = end + 1;
    const title = titleIn(matching, line, textStart < end);
    if (title !== null) return withContinuation(matching, withIssuer(matching, before, title), textStart);
    if (endsHead(matching, line)) break;
    before = line;
  }
  return firstLineAsTitle(matching, textStart);
}

const MOST_LINES = 12;
const LONGEST_TITLE = 64;

const titleWords = words("title-word");
/** …工作总结及其他（征求意见稿）: what belongs to a title behind its last word. */
const BEHIND_WORD = /(?:及其他)?(?:（[^（）\n]{1,12}）)?/uy;

/** Where a title may end in a line: behind each word that ends titles. */
function* titleEnds(line: string): Generator<number> {
  for (const { end, entry } of titleWords.all(line)) {
    if (entry.as.names !== "report") continue;
    BEHIND_WORD.lastIndex = end;
    yield end + (BEHIND_WORD.exec(line)?.[0].length ?? 0);
  }
}

const endsLikeTitle = (line: string): boolean => titleWords.before(line, line.length)?.entry.as.names === "report";

const LETTER_SPACED = /^(?:[^？\n]？{1,4}){3,}[^？\n]$/u;
/** What begins the text behind a title that is glued to it. */
const GLUED_START =
  /(?:——|[12][\d0-9xX]{3}年|[今去]年|[一半上下]半?年来|过去|各位|同志们|尊敬|现在|现将|根据|按照|在|我[镇乡县市区省局们]|为|自|（[12]\d{3}年|一、|（一）|第一部分)/uy;

/** 2023-03-30????平阳县2020年工作总结: what a page lost in front of a title is no part of it. */
function behindLost(matching: string, from: number): number {
  let start = from;
  while (matching[start] === "？") start++;
  return start;
}

/** The title in one line: the whole line, or its beginning where the text is glued to it. */
function titleIn(matching: string, line: Span, cutByMarker: boolean): Span | null {
  const said = matching.slice(line.start, Math.min(line.end, line.start + 2 * LONGEST_TITLE));
  if (NO_TITLE.test(said)) return null;
  // 政??府??工??作: a page's blanks came out as question marks.
  if (LETTER_SPACED.test(said) && endsLikeTitle(said.replace(/？/gu, ""))) return line;
  let whole: number | null = null;
  let glued: number | null = null;
  for (const end of titleEnds(said)) {
    if (end > LONGEST_TITLE || /[。；，！？]/u.test(said.slice(0, end))) break;
    if (line.start + end >= line.end || /^[》”*※ ]*$/u.test(said.slice(end))) {
      whole = line.end - line.start;
      break;
    }
    GLUED_START.lastIndex = end;
    if (end >= 4 && glued === null && GLUED_START.test(said)) glued = end;
  }
  if (whole !== null) return { start: line.start, end: line.start + whole };
  if (glued !== null) return { start: line.start, end: line.start + glued };
  // Cut off by its site: …工作回顾及2023年民生实事发展工, with a marker at once behind it.
  return cutByMarker && said.length <= LONGEST_TITLE && /年|工作/u.test(said) && !/[。；，：]/u.test(said)
    ? { start: line.start, end: line.end }
    : null;
}

/** Subtitle, speaker, salutation and contents stand near a title but are none. */
const NO_TITLE = /^(?:——|—|（|各位|同志们|尊敬|目录|附件|注：|[一二三四五六七八九十]{1,3}、|现在|今年|去年|一年来)/u;

/** A line of running text: no title comes behind it. */
const endsHead = (matching: string, line: Span): boolean =>
  line.end - line.start > LONGEST_TITLE || /[。；]/u.test(matching.slice(line.start, line.end));

/** 云岭县石桥镇人民政府⏎2021年工作总结: the issuer stands on the line above. */
function withIssuer(matching: string, before: Span | null, title: Span): Span {
  if (before === null || before.end + 1 !== title.start || before.end - before.start > 30) return title;
  const said = matching.slice(before.start, before.end);
  if (
    /[。，：；！？]/u.test(said) ||
    !/(?:政府|委员会|党委|党工委|办事处|办公室|[局厅委办镇乡县市区省]|街道|公司|中心|关于|的)$/u.test(said)
  )
    return title;
  return { start: before.start, end: title.end };
}

/** X镇2021年工作总结⏎暨2022年工作计划: the title goes on. */
function withContinuation(matching: string, title: Span, textStart: number): Span {
  if (matching[title.end] !== "\n") return title;
  const newline = matching.indexOf("\n", title.end + 1);
  const line = { start: title.end + 1, end: newline < 0 ? matching.length : newline };
  if (line.end > textStart || line.end - line.start > 40) return title;
  const said = matching.slice(line.start, line.end);
  return /^[暨及和与]/u.test(said) && !/[。，；：]/u.test(said) ? { start: title.start, end: line.end } : title;
}

/** No title word at all, but a first short line that is no sentence, greeting or date: 乘势而上 奋发有为. */
function firstLineAsTitle(matching: string, textStart: number): Span | null {
  const newline = matching.indexOf("\n");
  const end = newline < 0 ? matching.length : newline;
  if (newline < 0 || end > textStart || end > 50 || end < 4) return null;
  const said = matching.slice(0, end);
  if (NO_TITLE.test(said) || /[。，；：！？]/u.test(said) || !/[工作年报总计民生发展]{2}/u.test(said)) return null;
  return { start: 0, end };
}
