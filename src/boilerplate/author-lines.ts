import { words } from "../lexicon/lexicon.js";
import { firstOf, pattern, patterns } from "../lexicon/pattern.js";

/** Signs that a line at the head or the tail is the author's. All take folded text. */

const titleWords = words("title-word");
const authorLines = patterns("author-line");
const opening = authorLines.filter(({ entry }) => entry.as.prose);
const textStart = pattern("behind-title.text");
const beforeTitleWord = words("before-title-word");

/** What may stand behind the last word of a title: （征求意见稿）, （2022年12月25日 李大明）, 10. */
const BEHIND_TITLE = /(?:（(?:[^）]{1,12}|\d{4}年\d{1,2}月\d{1,2}日[^）]{0,8})）)?[0-9一二三]?$/u;

/** `X镇2020工作总结和2021年工作思路`, `政 府 工 作 报 告`. */
export function isTitleLike(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_TITLE || /[。；！]/u.test(text.slice(0, -1))) return false;
  return titleWords.before(text, text.search(BEHIND_TITLE)) !== null;
}
const LONGEST_TITLE = 70;

/** Whether a line ends with the last word of a title, however short it is. */
export const endsTitle = (text: string): boolean => titleWords.before(text, text.length) !== null;

/** The same of a report, and not of one of its parts: 【产业发展】 is none. */
export const isReportTitle = (text: string): boolean =>
  isTitleLike(text) && titleWords.before(text, text.search(BEHIND_TITLE))?.entry.as.names === "report";

/** Greeting, heading, speaker, date, meeting, signature or note: never taken for a site's line by its place alone. */
export const isAuthors = (text: string): boolean => hasAuthorsForm(text) || isTitleLike(text);

/** The same, but for a title. */
export const hasAuthorsForm = (text: string): boolean => firstOf(authorLines, text) !== null;

/** 推荐阅读：《乡土中国》: it names a book, which is no report of another place. */
export const namesBook = (text: string): boolean => {
  const book = BOOK.exec(text)?.[1];
  // 延伸阅读：《乡镇工作报告5篇》
  return book !== undefined && !isTitleLike(book.replace(COUNTED, ""));
};
const COUNTED = /\d{1,2}\p{L}$/u;
const BOOK = /《([^》]{1,40})》/u;

/** 李明: nothing but the name of who speaks. */
export const isBareName = (text: string): boolean => bareName.test(text);
const bareName = pattern("author-name.bare");

/** A numbered heading or a greeting. */
export const opensText = (text: string): boolean => firstOf(opening, text) !== null;

/** Running text, or a heading of the report: the report has begun, or has not yet ended. */
export const isProse = (text: string): boolean =>
  (text.length >= CLAUSES && /[。；！，、]/u.test(text)) ||
  (text.length >= SENTENCE && text.endsWith("。")) ||
  firstOf(opening, text) !== null;
const CLAUSES = 40;
const SENTENCE = 18;

/** 客服QQ:400123456柳溪镇2020年工作总结2020年，…: a title and its text stand in the line, glued to whatever is before. */
export function beginsReport(text: string): boolean {
  for (const { end, entry } of titleWords.all(text))
    if (entry.as.names === "report" && textStart.at(text, end) !== null) return true;
  return false;
}

/** 2020年工作总结: the words of a title amid others. */
export function namesReport(text: string): boolean {
  for (const { start, end, entry } of titleWords.all(text))
    if (entry.as.names === "report" && (end - start >= WHOLE_NAME || beforeTitleWord.before(text, start) !== null))
      return true;
  return false;
}
/** 政府工作报告 */
const WHOLE_NAME = 6;
