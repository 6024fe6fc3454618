import { language, type Words } from "./language.js";

/** Every word of the table, the diagnostics and the picture. */
const words = {
  // The table.
  tableCaption: { en: "Metrics of this report", zh: "本报告的指标" },
  indicator: { en: "Indicator", zh: "指标" },
  figure: { en: "Figure", zh: "数值" },
  change: { en: "Change", zh: "增减" },
  bound: { en: "Bound", zh: "口径" },
  status: { en: "Status", zh: "性质" },
  year: { en: "Year", zh: "年份" },
  section: { en: "Section", zh: "章节" },
  noIndicator: { en: "(no indicator)", zh: "（无指标名）" },
  masked: { en: "masked", zh: "已隐去" },
  exact: { en: "exact", zh: "确数" },
  about: { en: "about", zh: "约" },
  over: { en: "over", zh: "以上" },
  under: { en: "under", zh: "以内" },
  range: { en: "range", zh: "区间" },
  increase: { en: "increase", zh: "增长" },
  decrease: { en: "decrease", zh: "下降" },
  actual: { en: "Actual", zh: "完成" },
  estimate: { en: "Estimate", zh: "预计" },
  target: { en: "Target", zh: "目标" },
  filters: { en: "Filter the metrics", zh: "筛选指标" },
  filterText: { en: "Indicator, figure or section", zh: "指标、数值或章节" },
  unit: { en: "Unit", zh: "单位" },
  any: { en: "All", zh: "全部" },
  none: { en: "(none)", zh: "（无）" },
  maskedFilter: { en: "Masked", zh: "隐去" },
  onlyMasked: { en: "Only masked", zh: "仅看隐去的" },
  notMasked: { en: "Not masked", zh: "不含隐去的" },
  clear: { en: "Clear filters", zh: "清除筛选" },
  rows: { en: "{0} of {1} metrics", zh: "共 {1} 个指标，符合条件 {0} 个" },
  allRows: { en: "{0} metrics", zh: "共 {0} 个指标" },
  noRows: { en: "No metric meets these filters.", zh: "没有符合条件的指标。" },
  pages: { en: "Pages of the table", zh: "表格分页" },
  previousPage: { en: "Previous page", zh: "上一页" },
  nextPage: { en: "Next page", zh: "下一页" },
  page: { en: "{0}–{1}", zh: "第 {0}–{1} 行" },
  // Diagnostics.
  noDiagnostics: { en: "Nothing odd was found in this report.", zh: "未发现问题。" },
  error: { en: "Error", zh: "错误" },
  warning: { en: "Warning", zh: "警告" },
  info: { en: "Note", zh: "提示" },
  showPlace: { en: "Show in text", zh: "查看原文" },
  showPlaceOf: { en: "Show in text: {0} {1}", zh: "查看原文：{0} {1}" },
  moreDiagnostics: { en: "Show {0} more", zh: "再显示 {0} 条" },
  noPlace: { en: "whole report", zh: "整篇报告" },
  // The picture.
  growth: { en: "change", zh: "增减幅度" },
  changeAgainst: { en: "change, {0}", zh: "增减幅度，{0}" },
  chartTitle: { en: "{0} by year, in {1}", zh: "{0}（{1}），按年份" },
  chartTitlePlain: { en: "{0} by year", zh: "{0}，按年份" },
  legend: { en: "Signs", zh: "图例" },
  rangeSign: { en: "Range", zh: "区间" },
  numbers: { en: "The numbers as a table", zh: "数据表" },
  partOfYear: { en: "* part of the year: {0}", zh: "* 非全年数：{0}" },
  pointName: { en: "{0}, {1}: {2}. Show in text", zh: "{0}年，{1}：{2}，查看原文" },
  morePictures: { en: "Show {0} more charts", zh: "再显示 {0} 张图" },
} as const satisfies Record<string, Words>;

export type PanelWord = keyof typeof words;

/** In the page's language, with `{0}`, `{1}` filled in. */
export function say(word: PanelWord, ...parts: readonly (string | number)[]): string {
  return words[word][language()].replace(/\{(\d)\}/g, (_, place: string) => String(parts[Number(place)] ?? ""));
}
