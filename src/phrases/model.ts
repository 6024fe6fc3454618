import { language } from "./language.js";
import { phrases, type Saying } from "./phrases.js";

/*
 * What the values of the report model are called. A value that is not here (a category of one's own) stands as it is.
 */

export const role = phrases({
  preface: { en: "preface", zh: "前言" },
  review: { en: "review", zh: "回顾" },
  problems: { en: "problems", zh: "不足" },
  plan: { en: "plan", zh: "计划" },
  closing: { en: "closing", zh: "结语" },
  other: { en: "other", zh: "其他" },
});

export const status = phrases({
  actual: { en: "actual", zh: "完成" },
  estimate: { en: "estimate", zh: "预计" },
  target: { en: "target", zh: "目标" },
});

export const bound = phrases({
  exact: { en: "exact", zh: "确数" },
  about: { en: "about", zh: "约" },
  over: { en: "over", zh: "以上" },
  under: { en: "under", zh: "以内" },
  range: { en: "range", zh: "区间" },
});

/** What kind of figure it is. */
export const metricForm = phrases({
  growth: { en: "growth", zh: "增速" },
  increment: { en: "increment", zh: "增减量" },
  share: { en: "share", zh: "比重" },
  level: { en: "level", zh: "总量" },
  count: { en: "count", zh: "个数" },
});

export const metricAmount = phrases({
  added: { en: "added", zh: "新增" },
  total: { en: "total", zh: "总数" },
});

export const direction = phrases({
  increase: { en: "increase", zh: "增长" },
  decrease: { en: "decrease", zh: "下降" },
});

export const masked = phrases({
  include: { en: "include", zh: "包括" },
  exclude: { en: "exclude", zh: "不含" },
  only: { en: "only", zh: "仅" },
});

export const severity = phrases({
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  info: { en: "info", zh: "提示" },
});

/** Of an issuer. */
export const level = phrases({
  township: { en: "township", zh: "乡镇" },
  county: { en: "county", zh: "县级" },
  city: { en: "city", zh: "市级" },
  province: { en: "province", zh: "省级" },
  nation: { en: "nation", zh: "国家" },
  department: { en: "department", zh: "部门" },
  enterprise: { en: "enterprise", zh: "企业" },
  other: { en: "other", zh: "其他" },
});

/** In Chinese the first of the style says more than a name of it. */
export const numberingStyle = phrases({
  part: { en: "part", zh: "第一部分" },
  chapter: { en: "chapter", zh: "第一章" },
  section: { en: "section", zh: "第一节" },
  chinese: { en: "chinese", zh: "一、" },
  "paren-chinese": { en: "paren-chinese", zh: "（一）" },
  arabic: { en: "arabic", zh: "1." },
  decimal: { en: "decimal", zh: "1.1" },
  "decimal-three": { en: "decimal-three", zh: "1.1.1" },
  "paren-arabic": { en: "paren-arabic", zh: "（1）" },
  "half-paren-arabic": { en: "half-paren-arabic", zh: "1）" },
  circled: { en: "circled", zh: "①" },
  bracketed: { en: "bracketed", zh: "[1]" },
});

export const mentionKind = phrases({
  explicit: { en: "explicit", zh: "明写年份" },
  relative: { en: "relative", zh: "相对年份" },
  plan: { en: "plan", zh: "规划时期" },
  masked: { en: "masked", zh: "隐去的年份" },
});

export const kind = phrases({
  briefing: { en: "briefing", zh: "简报" },
  "duty-report": { en: "duty report", zh: "述职报告" },
  yearbook: { en: "yearbook", zh: "年鉴" },
  summary: { en: "summary", zh: "工作总结" },
  plan: { en: "plan", zh: "工作计划" },
  review: { en: "review", zh: "工作回顾" },
  "outline-of-ideas": { en: "outline of ideas", zh: "工作思路" },
  "government-work-report": { en: "government work report", zh: "政府工作报告" },
});

export const category = phrases({
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
});

/** Base units: codes for programs, words for people. */
export const unit = phrases({
  "1": { en: "1", zh: "" },
  CNY: { en: "CNY", zh: "元" },
  USD: { en: "USD", zh: "美元" },
  HKD: { en: "HKD", zh: "港元" },
  MOP: { en: "MOP", zh: "澳门元" },
  TWD: { en: "TWD", zh: "新台币元" },
  EUR: { en: "EUR", zh: "欧元" },
  GBP: { en: "GBP", zh: "英镑" },
  JPY: { en: "JPY", zh: "日元" },
  KRW: { en: "KRW", zh: "韩元" },
  AUD: { en: "AUD", zh: "澳元" },
  CAD: { en: "CAD", zh: "加元" },
  CHF: { en: "CHF", zh: "瑞士法郎" },
  INR: { en: "INR", zh: "卢比" },
  RUB: { en: "RUB", zh: "卢布" },
  SGD: { en: "SGD", zh: "新加坡元" },
  THB: { en: "THB", zh: "泰铢" },
  "%": { en: "%", zh: "%" },
  "[ppth]": { en: "[ppth]", zh: "‰" },
  "percentage point": { en: "percentage point", zh: "个百分点" },
  "percentage-point": { en: "percentage-point", zh: "个百分点" },
  "permille-point": { en: "permille-point", zh: "个千分点" },
  "basis-point": { en: "basis-point", zh: "个基点" },
  point: { en: "point", zh: "点" },
  doubling: { en: "doubling", zh: "番" },
  m: { en: "m", zh: "米" },
  m2: { en: "m2", zh: "平方米" },
  m3: { en: "m3", zh: "立方米" },
  kg: { en: "kg", zh: "千克" },
  "lane-kilometre": { en: "lane-kilometre", zh: "车道公里" },
  "steam-tonne": { en: "steam-tonne", zh: "蒸吨" },
  "tonne-coal-equivalent": { en: "tonne-coal-equivalent", zh: "吨标准煤" },
  TEU: { en: "TEU", zh: "标准箱" },
  J: { en: "J", zh: "焦" },
  W: { en: "W", zh: "瓦" },
  V: { en: "V", zh: "伏" },
  "V.A": { en: "V.A", zh: "伏安" },
  Cel: { en: "Cel", zh: "摄氏度" },
  dB: { en: "dB", zh: "分贝" },
  "Mbit/s": { en: "Mbit/s", zh: "兆比特每秒" },
  TBy: { en: "TBy", zh: "太字节" },
  person: { en: "person", zh: "人" },
  "person-time": { en: "person-time", zh: "人次" },
  household: { en: "household", zh: "户" },
  "household-time": { en: "household-time", zh: "户次" },
  couple: { en: "couple", zh: "对（夫妻）" },
  a: { en: "a", zh: "年" },
  quarter: { en: "quarter", zh: "季度" },
  mo: { en: "mo", zh: "个月" },
  wk: { en: "wk", zh: "周" },
  d: { en: "d", zh: "天" },
  "working-day": { en: "working-day", zh: "个工作日" },
  h: { en: "h", zh: "小时" },
  min: { en: "min", zh: "分钟" },
  s: { en: "s", zh: "秒" },
  term: { en: "term", zh: "届" },
});

/** What the values of something are called. */
export type ValueWords = Readonly<Record<string, Saying<[]>>>;

/** The word of a value that may have none: then it stands as it is. The units of a rate have a word each: 元/平方米 of CNY/m2. */
export function worded(table: ValueWords, value: string, chosen = language()): string {
  if (Object.hasOwn(table, value)) return table[value]?.in(chosen) ?? value;
  const parts = value.split(RATE);
  return parts.length < 2 ? value : parts.map((part) => worded(table, part, chosen)).join(RATE);
}
const RATE = "/";

/** The value that a word of either language means, or the text itself: `--status 目标`. */
export const meant = (table: ValueWords, text: string): string =>
  Object.keys(table).find((value) => value === text || table[value]?.in("zh") === text) ?? text;
