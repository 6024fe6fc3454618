import { phrases } from "./phrases.js";

/*
 * What the choices of flags are called where they are no values of the report model: each may be given in either language.
 */

export const sortKey = phrases({
  indicator: { en: "indicator", zh: "指标" },
  value: { en: "value", zh: "数值" },
  change: { en: "change", zh: "增减" },
  status: { en: "status", zh: "性质" },
  year: { en: "year", zh: "年份" },
  unit: { en: "unit", zh: "单位" },
  section: { en: "section", zh: "章节" },
  file: { en: "file", zh: "文件" },
});

export const profile = phrases({
  print: { en: "print", zh: "定稿" },
  draft: { en: "draft", zh: "草稿" },
  corpus: { en: "corpus", zh: "收集" },
});

/** How grave a rule is to be. */
export const ruleSeverity = phrases({
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  info: { en: "info", zh: "提示" },
  off: { en: "off", zh: "关闭" },
});

export const what = phrases({
  targets: { en: "targets", zh: "目标" },
  series: { en: "series", zh: "历年" },
  reuse: { en: "reuse", zh: "重复" },
});

export const only = phrases({
  all: { en: "all", zh: "全部" },
  headline: { en: "headline", zh: "主要" },
});
