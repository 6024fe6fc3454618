import { phrases } from "./phrases.js";

/*
 * What the values of a comparison are called.
 */

export const verdict = phrases({
  met: { en: "met", zh: "达成" },
  missed: { en: "missed", zh: "未达成" },
  unreported: { en: "unreported", zh: "未提及" },
  "no-report": { en: "no-report", zh: "无下年报告" },
  unclear: { en: "unclear", zh: "无法判断" },
});

export const form = phrases({
  growth: { en: "growth", zh: "增速" },
  level: { en: "level", zh: "数值" },
  "growth-of-years": { en: "growth-of-years", zh: "多年增速" },
  "level-of-years": { en: "level-of-years", zh: "多年数值" },
  share: { en: "share", zh: "比重" },
  count: { en: "count", zh: "件数" },
  rank: { en: "rank", zh: "位次" },
});

/** What was added in a year, or all that there is. */
export const amount = phrases({
  added: { en: "added", zh: "新增" },
  total: { en: "total", zh: "总数" },
});

export const reuseKind = phrases({
  notes: { en: "notes", zh: "注释" },
  formula: { en: "formula", zh: "套语" },
  body: { en: "body", zh: "正文" },
});

/** Why a result is held against a target. */
export const linkReason = phrases({
  name: { en: "name", zh: "名称相同" },
  canonical: { en: "canonical", zh: "标准名称相同" },
  context: { en: "context", zh: "上下文相同" },
  parts: { en: "parts", zh: "以各部分代替全体" },
  derived: { en: "derived", zh: "推算" },
});
