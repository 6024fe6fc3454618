import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import { isDigit, isHan, matchingForm } from "../text/characters.js";
import { siteWordsIn } from "./adverts.js";
import { kindOfAmount } from "./amounts.js";
import { isReportTitle, isTitleLike, opensText } from "./author-lines.js";

/**
 * The grammar of the rows that pages print round a report, in any order and with any wording:
 * `时间:2022-09-15 07:21:40 年终总结 我要投稿`, `2024-03-06 300+ 41.5KB 9 页 海报`, `发布机构 柳沟镇人民政府 浏览量 175`.
 */
export interface Field {
  /**
   * `site`: only a page has it. `button`: a word of bars. `author`: a label of the author's. `neutral`: a short word that
   * says nothing. `foreign`: more than a field holds.
   */
  readonly kind: "date" | "clock" | "site" | "address" | "button" | "author" | "neutral" | "foreign";
  readonly text: string;
  /** YYYY-MM-DD as written, for a date. */
  readonly date?: string;
  /** The label in front of a date or a value; empty where there is none. */
  readonly label: string;
}

const labels = words("site-label");
const labelParts = words("site-label-part");
const labelEnds = words("site-label-end");
const authorLabels = words("author-label");
const buttons = words("site-button");
const titleLabel = pattern("page-label.title");
const greetings = words("site-greeting");

/** A word without a label is no longer than this; behind a label a value may be a name of an office. */
const LONGEST_WORD = 8;
const LONGEST_VALUE = 30;
const LONGEST_LABEL = 10;
const LONGEST_UNKNOWN_LABEL = 6;

const DATE = /(?:19|20)\d\d ?[年./-] ?(?:1[0-2]|0?[1-9]) ?[月./-] ?(?:3[01]|[12]\d|0?[1-9])(?!\d)日?/y;
const DATES = new RegExp(DATE.source, "g");
const CLOCK = /[ t]{0,3}(?:[01]?\d|2[0-3])[：:][0-5]\d(?:[：:][0-5]\d)?/y;
/** Signs of all kinds too: ▍来源：…, 📅 2021-03-05 */
const SEPARATORS =
  /[\s|丨·•*、，；/>»›→…\-–—↑↓()（）【】〔〕〖〗［］[\]<>《》“”"'‘’×+_#℃\u2500-\u27bf\ud83c-\ud83e\udc00-\udfff]+/y;
/** 所属分类：行业资料 - 政府工作报告: what parts the steps of a category. */
const STEP = /^\s*[-/>»›→–—]+\s*$/u;
const ADDRESS = /^(?:https?[：:]|www\.)|\.(?:com|cn|net|org|example)\b/u;

/** The full dates in a text, as written. */
export const datesIn = (text: string): readonly string[] => text.match(DATES) ?? [];

/** Splits a line into fields. */
export function fieldsOf(line: string): Field[] {
  const text = matchingForm(line)
    .toLowerCase()
    .replace(BAR, "|")
    .replace(FRAMED_LABEL, " $1：")
    .replace(SPACED_LABEL, joined);
  const fields: Field[] = [];
  let label = "";
  let category = "";
  let last = 0;
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    if (category !== "" && STEP.test(text.slice(last, at))) label = category;
    category = "";
    const date = match(DATE, text, at);
    if (date !== null) {
      fields.push({ kind: "date", text: date, date, label });
      label = "";
      at += date.length;
      last = at;
      continue;
    }
    const clock = match(CLOCK, text, at);
    if (clock !== null) {
      fields.push({ kind: "clock", text: clock, label: "" });
      at += clock.length;
      last = at;
      continue;
    }
    const token = tokenAt(text, at);
    at += token.length;
    last = at;
    const field = fieldOf(token, label);
    fields.push(field);
    category = label.replace(/：$/u, "");
    label = field.kind === "site" && isLabel(token) ? token : "";
  }
  return fields;
}

/** 编辑丨小陈: no character of a name */
const BAR = /\u4e28/gu;
/** 【关键词】乡镇 总结 */
const FRAMED_LABEL = /【([\u3400-\u9fff]{2,6})】/gu;
/** 关 键 词：, 来 源： */
const SPACED_LABEL = /(?<![\u3400-\u9fff])[\u3400-\u9fff](?:[ \u3000]+[\u3400-\u9fff]){1,3}(?=：|[ \u3000])/gu;
const joined = (spaced: string, at: number, text: string): string => {
  const label = spaced.replace(/[ \u3000]/gu, "");
  // 文 号 青政发: one blank ends what is a label by itself
  return BEHIND_LABEL.test(text.slice(at + spaced.length)) || isLabel(label) ? label : spaced;
};
const BEHIND_LABEL = /^(?:：|[ \u3000]{2})/u;

function skip(text: string, at: number): number {
  return at + (match(SEPARATORS, text, at)?.length ?? 0);
}

function match(expression: RegExp, text: string, at: number): string | null {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? null;
}

/** Up to a separator, behind a label's colon, or where a date begins. */
function tokenAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && (isHan(text.charCodeAt(end)) || match(SEPARATORS, text, end) === null)) {
    if (end > at && isDigit(text.charCodeAt(end)) && match(DATE, text, end) !== null) break;
    end++;
    if (text[end - 1] === "：" && end - at > 1) break;
  }
  return text.slice(at, end);
}

function fieldOf(token: string, label: string): Field {
  const of = (kind: Field["kind"]): Field => ({ kind, text: token, label });
  const name = token.replace(/：$/u, "");
  if (isAuthorsField(token, label)) return of("author");
  if (token.endsWith("：")) {
    if (isWholly(name, authorLabels)) return of("author");
    if (isLabel(name)) return of("site");
    return of(name.length <= LONGEST_UNKNOWN_LABEL ? "neutral" : "foreign");
  }
  if (label !== "") return of(token.length <= LONGEST_VALUE ? "neutral" : "foreign");
  if (isWholly(token, buttons)) return of("button");
  if (isLabel(token) || greets(token)) return of("site");
  if (ADDRESS.test(token)) return of(/[\u3400-\u9fff]/u.test(token) ? "foreign" : "address");
  return of(kindOfAmount(token) ?? (token.length <= LONGEST_WORD || ACCOUNT.test(token) ? "neutral" : "foreign"));
}

/** lin20231107, 小**鱼88 */
const ACCOUNT = /^[a-z0-9_*.·-]{1,24}$/u;

/** 地点：三楼会议室 */
export const hasAuthorsLabel = (line: string): boolean =>
  fieldsOf(line).some(({ kind, text }) => kind === "author" && text.endsWith("：") && !opensText(text));

/** 欢迎访问石桥镇人民政府门户网站, 发表于江西 */
const greets = (token: string): boolean =>
  token.length <= LONGEST_VALUE && greetings.at(token, 0) !== null && !isTitleLike(token);

/** A greeting, or a title that no other line holds. */
const isAuthorsField = (token: string, label: string): boolean =>
  (label === "" && opensText(token)) ||
  ((!label.endsWith("：") || titleLabel.test(label)) &&
    token.length >= (label === "" ? SHORTEST_TITLE : SHORTEST_FULL) &&
    buttons.of(token) === null &&
    siteWordsIn(token) === 0 &&
    isReportTitle(token));
const SHORTEST_TITLE = 6;
/** 信息类别 政府工作报告: behind a label a category */
const SHORTEST_FULL = 7;

/** A label of a page: a whole one, or parts with an end behind them. */
export const isSiteLabel = (text: string): boolean => isLabel(text);

function isLabel(text: string): boolean {
  const name = text.replace(/：$/u, "");
  if (name.length < 2 || name.length > LONGEST_LABEL) return false;
  return isWholly(name, labels) || isComposed(name);
}

/** A word of bars: 打印, 解读材料. */
export const isButtonWord = (text: string): boolean => isWholly(text, buttons);

const isWholly = (text: string, kind: { of: (word: string) => unknown }): boolean => kind.of(text) !== null;

/** Parts from the left, the longest first, and an end that takes all that is left. */
function isComposed(name: string, from = 0): boolean {
  if (from > 0 && (isWholly(name.slice(from), labelEnds) || isWholly(name.slice(from), labels))) return true;
  const part = labelParts.at(name, from);
  if (part === null) return false;
  if (isComposed(name, part.end)) return true;
  // 发布者 is 发布 and 者 where no longer part fits.
  for (let end = part.end - 1; end > from; end--)
    if (isWholly(name.slice(from, end), labelParts) && isComposed(name, end)) return true;
  return false;
}
