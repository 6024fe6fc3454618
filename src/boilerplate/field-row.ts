import { words } from "../lexicon/lexicon.js";
import { matchingForm } from "../text/characters.js";
import { siteWordsIn } from "./adverts.js";
import { kindOfAmount } from "./amounts.js";
import { isTitleLike } from "./author-lines.js";
import { type Field, fieldsOf } from "./fields.js";
import { withoutGlosses } from "./glosses.js";

/** A row of fields that a page printed, with the date that it tells. */
export interface FieldRow {
  /** The date as written; null where the row has none. */
  readonly date: string | null;
  /** How surely the date is that of publishing: 1 before 2 before 3. */
  readonly rank: number;
  /** One button alone: it proves nothing by itself. */
  readonly weak: boolean;
}

const dateLabels = words("date-label");
const particles = words("date-particle");
const LONGEST_ROW = 200;
/** 出处：墨香阁 网址：www.moxiang.example 请保留此行。 */
const withoutEnd = (line: string): string => (ADDRESSED.test(line) ? line.replace(/。\s*$/u, "") : line);
/** Labels and the address of a page. */
const ADDRESSED = /[\u3400-\u9fff]：[^：]{2,24}：(?:https?：|www\.|[a-z0-9-]+\.[a-z])/u;
/** So many buttons side by side prove a bar; one may be a word of the author's. */
const BAR = 2;
/** 首页 &gt; 总结&nbsp;&nbsp;2021-03-04 */
const ARROW = /&(?:gt|raquo|rarr);?/giu;
const REFERENCE = /&[a-z]{2,6};/giu;
const SENTENCE = /[。！？；!?;]/u;
/** 本报讯（记者 李明）今年以来，: a wrapped line of the author's. */
const GOES_ON = /[，,、]\s*$/u;

/**
 * Reads a line, from which the report's title is taken, as a row of fields; null where it is none, or could be the
 * author's.
 */
export function readFieldRow(written: string): FieldRow | null {
  const bare = withoutGlosses(written);
  const line = matchingForm(bare.includes("&") ? bare.replace(ARROW, ">").replace(REFERENCE, " ") : bare);
  const said = withoutEnd(line);
  if (line.length > LONGEST_ROW || SENTENCE.test(said) || GOES_ON.test(line)) return null;
  if (isLostPath(line) || isPath(line) || isMenu(line)) return { date: null, rank: 9, weak: false };
  const fields = fieldsOf(said);
  if (fields.length === 0 || (fields.some(({ kind }) => kind === "foreign") && !arePairs(fields))) return null;
  // 拟稿：李明 审核：王强 签发人：赵亮: one label that authors have too, among more of a page's.
  const own = fields.filter(({ kind }) => kind === "author");
  const pages = fields.filter(({ kind, text }) => kind === "site" && text.endsWith("：")).length;
  if (own.length > 0 && (own.some(({ text }) => !text.endsWith("：")) || pages <= own.length)) return null;
  // 本主题由某人 于 2021-3-5 设置精华 tells what a user did.
  const named = fields.filter(({ kind }) => kind === "date");
  const dates = fields.filter(({ kind }, i) => kind === "date" && !isParticle(fields[i - 1]?.text ?? ""));
  // K01 省城 6:30 58元: a clock without a date or a label may stand in the author's table.
  const sites = fields.filter(({ kind }) => kind === "site").length;
  // 我于 2021-3-5 10:20 到任 tells what an author did.
  if (named.length > 0 && dates.length === 0 && sites === 0) return null;
  const proofs =
    sites +
    Number(isFile(fields)) +
    (named.length + sites > 0 ? fields.filter(({ kind }) => kind === "clock").length : 0);
  // 加快补齐基础设施【某某网 www.…】短板: an address proves nothing of the words beside it.
  if (fields.some(({ kind }) => kind === "address") && dates.length === 0 && proofs === 0) return null;
  const bar = new Set(fields.filter(({ kind }) => kind === "button").map(({ text }) => text)).size;
  // 镇长 李明 2021.1.5 may be the author's; 2021.1.5 748 年终范文 is not.
  const speaks = fields.some(({ kind, text }) => kind === "neutral" && siteWordsIn(text) > 0);
  const isoDate = dates.some(({ date = "" }) => /^\d{4}[-/]/u.test(date) || (speaks && DOTTED.test(date)));
  const buttons =
    (bar >= BAR && bar * 2 >= fields.length) ||
    fields.every(({ kind, text }) => kind === "button" || text.length <= REMARK || AMOUNT.test(text));
  // 镇长 李明 2021年1月5日: without a label or a clock a date in words may be the author's.
  if (proofs === 0 && !isoDate && !(buttons && bar > 0)) return null;
  if (proofs === 0 && !isoDate && fields.every(({ text }) => isTitleLike(text))) return null;
  return {
    ...published(dates),
    weak: isLoneLabel(fields) || isMeasure(fields) || isColumns(fields) || (proofs === 0 && !isoDate && bar < BAR),
  };
}

const isFile = (fields: readonly Field[]): boolean =>
  fields.some(({ text }) => FILE_TYPE.test(text)) && fields.some(({ text }) => FILE_SIZE.test(text));
/** docx 6p 31.5k */
const FILE_TYPE = /^(?:docx?|pdf|wps|txt|rtf|pptx?|xlsx?|ofd|word)$/u;
const FILE_SIZE = /^[\d.]+(?:p|k|m|kb|mb|页)$/u;

const DOTTED = /^\d{4}\./u;

/** 价格：每份约25元 says how much of what. */
const isMeasure = ([label, value, ...others]: readonly Field[]): boolean =>
  label?.kind === "site" &&
  value?.kind === "neutral" &&
  others.length === 0 &&
  MEASURE.test(value.text) &&
  kindOfAmount(value.text) === null;
const MEASURE = /[\u3400-\u9fff]\d+[\u3400-\u9fff]/u;

/** 公开日期 2024-07-07 责任部门 青杉县人民政府办公室: labels and values by turns, of which the first and its date are a page's. */
const arePairs = (fields: readonly Field[]): boolean =>
  fields.length >= LEAST_PAIRED &&
  fields.length % 2 === 0 &&
  fields[0]?.kind === "site" &&
  fields.some(({ kind, label }) => kind === "date" && label !== "") &&
  fields.every(({ text }, i) => (i % 2 === 0 ? COLUMN.test(text) : text.length <= LONGEST_PAIRED));
const LEAST_PAIRED = 4;
const LONGEST_PAIRED = 24;

/** 书名 作者 定价: what heads the columns of an author's table is no label with its value. */
const isColumns = (fields: readonly Field[]): boolean =>
  fields.length >= LEAST_COLUMNS &&
  fields.filter(({ kind }) => kind === "site").length === 1 &&
  fields.every(
    ({ kind, text, label }) => !label.endsWith("：") && (kind === "site" || kind === "neutral") && COLUMN.test(text),
  );
const LEAST_COLUMNS = 3;
const COLUMN = /^[\u3400-\u9fff]{2,5}$/u;

/** 制作数量 by itself may be a cell of the author's table. */
const isLoneLabel = ([only, ...others]: readonly Field[]): boolean =>
  only?.kind === "site" && others.length === 0 && !only.text.endsWith("：");

/** 于 in front of a date; 更新于 is a label */
const isParticle = (text: string): boolean =>
  particles.before(text, text.length) !== null && dateLabels.all(text).next().done === true;

/** 收藏 分享(赏) */
const REMARK = 2;
/** 首页总结乡镇工作总结: a path that lost its arrows, and no title. */
export const isLostPath = (written: string): boolean => {
  const line = withoutGlosses(written);
  return (
    (FRONT_PAGE.test(line) && isTitleLike(line.trim())) ||
    CATEGORIES.test(line) ||
    (LABELLED_SIGNS.test(line) && LABELLED_PATH.test(line)) ||
    isMenuOfKinds(line) ||
    (line.includes("&") && isPath(line.replace(ARROW, ">")))
  );
};
/** 公文/文档/总结, 首页 | 公文 | 总结 | 报告: short words side by side, and no year. */
const CATEGORIES = /^\s*[\u3400-\u9fff]{2,6}(?:\s*[/|\u4e28｜]\s*[\u3400-\u9fff]{2,6}){2,12}\s*$/u;
/** 你在这里：墨香阁 / 总结大全 / 年终总结: what any label announces in steps, none of them with a year. */
const LABELLED_PATH =
  /^\s*[\u3400-\u9fff]{1,8}\s*[：:]\s*[\p{L}·]{2,16}(?:(?:\s*(?:[>＞›]{1,2}|»|→|☞|►)\s*|\s+[/|｜\-–—]\s+)[\p{L}·]{2,16}){2,8}\s*$/u;
/** What such a line has, and most lines have not: classes of Unicode take some milliseconds of a program's start. */
const LABELLED_SIGNS = /[：:].*[>＞›»→☞►/|｜\-–—]/;
/** 大家都在搜：检讨书 申请书 主持词 演讲稿: kinds of texts side by side, whatever announces them. */
const isMenuOfKinds = (line: string): boolean => {
  if (line.length > LONGEST_PATH) return false;
  const list = line
    .trim()
    .replace(/^[\u3400-\u9fff]{1,8}[：:]/u, "")
    .trim()
    .split(MENU_SEPARATOR);
  return (
    list.length >= LEAST_KINDS &&
    list.every((word) => CATEGORY.test(word)) &&
    list.filter((word) => kinds.before(word, word.length) !== null).length * 2 >= list.length
  );
};
const MENU_SEPARATOR = /[\s|｜/,，、·]+/u;
const LEAST_KINDS = 3;
const kinds = words("text-kind");
/** 美食天天看 >> 家常菜: arrows between short words. */
const isPath = (line: string): boolean => line.length <= LONGEST_PATH && PATH_SIGN.test(line) && PATH.test(line);
/** Most lines have none, and classes of Unicode take some milliseconds of a program's start. */
const PATH_SIGN = /[>＞›»→]/;
const PATH = /^\s*[\p{L}\p{N}·/ ]{2,16}(?:\s*(?:[>＞›]{1,2}|»|→)\s*[\p{L}\p{N}·/ ]{2,16}){1,6}\s*$/u;
const LONGEST_PATH = 80;
/** 首页 总结 计划 报告 心得: the front page and categories side by side. */
const isMenu = (line: string): boolean => {
  const [first = "", ...others] = line.trim().split(/\s+/u);
  return others.length >= LEAST_CATEGORIES && FRONT_PAGE.test(first) && others.every((word) => CATEGORY.test(word));
};
const LEAST_CATEGORIES = 3;
const CATEGORY = /^[\u3400-\u9fff]{2,6}$/u;
const FRONT_PAGE = /^\s*(?:[\u3400-\u9fff]{1,8}[：:]?)?首页\S*$/u;

const AMOUNT = /^\d{1,6}$/u;

function published(dates: readonly Field[]): Omit<FieldRow, "weak"> {
  const ranked = dates.map((field) => ({ date: field.date ?? null, rank: rankOf(field.label) }));
  return ranked.sort((a, b) => a.rank - b.rank)[0] ?? { date: null, rank: 9 };
}

/** 发布时间 before 时间, and both before 成文日期, which is the document's own. */
function rankOf(label: string): number {
  const [word] = dateLabels.all(label);
  return word?.entry.as.rank ?? OTHER_LABEL;
}
/** How surely a date behind any other label, or none, is that of publishing. */
export const OTHER_LABEL = 2;
