import { words } from "../lexicon/lexicon.js";

/** Signs that a line at the head or the tail is the author's. All take a skeleton's text. */

const titleWords = words("title-word");

/** What may stand behind the last word of a title: 工作总结（征求意见稿）, 工作思路2 */
const BEHIND_TITLE = /(?:（[^）]{1,12}）)?[0-9一二三]?$/u;

/** `X镇2020工作总结和2021年工作思路`, `政 府 工 作 报 告`. */
export const isTitleLike = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 70 &&
  (text.endsWith("发展工") || titleWords.before(text, text.search(BEHIND_TITLE)) !== null) &&
  !/[。;!]/u.test(text.slice(0, -1));

const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|编))/u;
const SALUTATION = /^(?:尊敬的)?(?:各位|同志们|主席团|主任、|女士们|大家好).{0,30}[:!,]?$/u;
const MEETING = /(?:会议|大会|全会)上?[）]?$|代表大会|委员会第/u;
const SPEAKER =
  /(?:镇长|乡长|县长|市长|省长|区长|州长|盟长|旗长|主席|总理|书记|主任|局长|院长|校长|厅长|部长|村长|站长|处长)[:]?[\u3400-\u9fffx·*]{0,8}$/u;
const SIGNED =
  /(?:人民政府|委员会|党委|办公室|工作组|街道办事处|村委会|支部)$|^[（]?(?:19|20|二)[\dx〇○零一二]{1,3}年/u;
const NOTE = /^(?:附件?|注|备注|名词解释|附表|说明|报告人|汇报人|目录)[:一二三四五六七八九十\d]?/u;

/** Greeting, heading, speaker, date, meeting, signature or note: never taken for a site's line by its place alone. */
export const isAuthors = (text: string): boolean =>
  NUMBERED.test(text) ||
  SALUTATION.test(text) ||
  MEETING.test(text) ||
  SPEAKER.test(text) ||
  SIGNED.test(text) ||
  NOTE.test(text) ||
  isTitleLike(text);

/** Running text, or a heading of the report: the report has begun, or has not yet ended. */
export const isProse = (text: string): boolean =>
  (text.length >= 40 && /[。;!,、]/u.test(text)) ||
  (text.length >= 18 && text.endsWith("。")) ||
  NUMBERED.test(text) ||
  SALUTATION.test(text);

/** What begins the text behind a title that is glued to it. */
const GLUED_TEXT = /(?:[12]\d{3}年|[今去]年|[一半]年来|各位|过去|现将|根据|[一1]、)/uy;

/** 客服QQ:400123456柳溪镇2020年工作总结2020年，…: a title and its text stand in the line, glued to whatever is before. */
export function beginsReport(text: string): boolean {
  for (const { end, entry } of titleWords.all(text)) {
    GLUED_TEXT.lastIndex = end;
    if (entry.as.names === "report" && GLUED_TEXT.test(text)) return true;
  }
  return false;
}

/** 2020年工作总结: the words of a title amid others. */
export function namesReport(text: string): boolean {
  for (const { start, entry } of titleWords.all(text))
    if (entry.as.names === "report" && /(?:工作|年度?)$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  return false;
}
