import type { DiagnosticCode } from "../../../../model/diagnostics.js";
import type { PageMention, PageMetric, PageSection } from "../../page-report.js";
import { language, type Words } from "./language.js";

/** What the values of the report model are called. A value that is not here (a category of one's own) stands as it is. */
const one =
  <Value extends string>(table: Readonly<Record<Value, Words>>) =>
  (value: Value): string =>
    table[value][language()];

export const roleWord = one<PageSection["role"]>({
  preface: { en: "preface", zh: "前言" },
  review: { en: "review", zh: "回顾" },
  problems: { en: "problems", zh: "不足" },
  plan: { en: "plan", zh: "计划" },
  closing: { en: "closing", zh: "结语" },
  other: { en: "other", zh: "其他" },
});

export const statusWord = one<PageMetric["status"]>({
  actual: { en: "actual", zh: "实绩" },
  estimate: { en: "estimate", zh: "预计" },
  target: { en: "target", zh: "目标" },
});

export const boundWord = one<PageMetric["bound"]>({
  exact: { en: "exact", zh: "确数" },
  about: { en: "about", zh: "约数" },
  over: { en: "over", zh: "以上" },
  under: { en: "under", zh: "以下" },
  range: { en: "range", zh: "区间" },
});

export const directionWord = one<"increase" | "decrease">({
  increase: { en: "increase", zh: "增长" },
  decrease: { en: "decrease", zh: "下降" },
});

export const mentionWord = one<PageMention["kind"]>({
  explicit: { en: "Year, written out", zh: "明写年份" },
  relative: { en: "Year, relative", zh: "相对年份" },
  plan: { en: "Years of a plan", zh: "规划时期" },
  masked: { en: "Year, masked", zh: "隐去的年份" },
});

export const yearRoleWord = one<"review" | "plan">({
  review: { en: "review", zh: "回顾" },
  plan: { en: "plan", zh: "计划" },
});

const KINDS: Readonly<Record<string, Words>> = {
  briefing: { en: "briefing", zh: "简报" },
  "duty-report": { en: "duty report", zh: "述职报告" },
  yearbook: { en: "yearbook", zh: "年鉴" },
  summary: { en: "summary", zh: "工作总结" },
  plan: { en: "plan", zh: "工作计划" },
  review: { en: "review", zh: "工作回顾" },
  "outline-of-ideas": { en: "outline of ideas", zh: "工作思路" },
  "government-work-report": { en: "government work report", zh: "政府工作报告" },
};

const CATEGORIES: Readonly<Record<string, Words>> = {
  advert: { en: "advertisement", zh: "广告" },
  "date-line": { en: "date line", zh: "日期行" },
  "download-notice": { en: "download notice", zh: "下载提示" },
  entity: { en: "HTML remains", zh: "网页代码残留" },
  "licence-notice": { en: "licence notice", zh: "版权声明" },
  "line-break": { en: "written line break", zh: "换行符文字" },
  metadata: { en: "metadata", zh: "文档信息" },
  navigation: { en: "navigation", zh: "导航文字" },
  "page-number": { en: "page number", zh: "页码" },
  "related-reports": { en: "related reports", zh: "相关文档" },
  repetition: { en: "repetition", zh: "重复内容" },
  "site-notice": { en: "notice of the site", zh: "网站声明" },
  watermark: { en: "watermark", zh: "水印" },
};

/** The parser's sentences are English; in Chinese the kind of problem is said beside them. */
const PROBLEMS: Readonly<Record<DiagnosticCode, string>> = {
  "numbering-gap": "编号缺号",
  "numbering-duplicate": "编号重复",
  "numbering-restart": "编号重新开始",
  "announced-count": "项数与所述不符",
  "title-year-mismatch": "标题年份与正文不符",
  truncated: "内容被网站截断",
  decoding: "编码有损坏",
  "damaged-figure": "数字残缺",
  "actual-in-future": "实绩晚于报告时间",
  "target-before-plan": "目标早于计划年份",
  "target-in-review": "回顾中的目标",
  "years-apart": "回顾与计划年份不相连",
  "table-not-read": "表格未能识别",
  "words-missing": "缺少分词组件",
  empty: "没有正文",
  "no-title": "没有标题",
  "no-sections": "没有小标题",
  "several-reports": "含有多篇报告",
};

/** Null where the sentence itself is in the language of the page. */
export const problemWord = (code: string): string | null =>
  language() === "zh" ? (Object.entries(PROBLEMS).find(([known]) => known === code)?.[1] ?? null) : null;

export const kindWord = (kind: string): string =>
  (Object.hasOwn(KINDS, kind) ? KINDS[kind]?.[language()] : null) ?? kind;

export const categoryWord = (category: string): string =>
  (Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category]?.[language()] : null) ?? category;
