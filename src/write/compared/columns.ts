import type { ComparedRow } from "../../compare/compare.js";
import type { ReuseRow, SeriesRow, What } from "../../compare/model.js";
import { amount, form, reuseKind } from "../../phrases/comparison.js";
import type { Cell } from "../csv.js";
import { called } from "../tables/column.js";
import { type ComparedColumn, columnsOf, joined, metricOf, reportOf } from "./column-of.js";
import { targetColumns } from "./target-columns.js";

const seriesColumns = columnsOf<SeriesRow>()({
  issuer: ["text", "发文单位", "who speaks", ({ issuer }) => issuer],
  indicator: ["text", "指标", "what is measured, as written", ({ indicator }) => indicator],
  canonical: ["text", "标准名称", "its standard name", ({ canonical }) => canonical],
  form: ["text", "形式", "growth or level, or the same of several years", (row) => row.form, called(form)],
  year: ["whole", "年份", "the year that the figure is of", ({ year }) => year],
  from: ["whole", "起始年份：多年合计或年均的第一年", "the first year of several, empty for one", ({ from }) => from],
  value: ["number", "数值：下降为负", "the value; of falls it is negative", ({ value }) => value],
  unit: ["text", "单位", "its unit as written", ({ unit }) => unit],
  amount: [
    "text",
    "新增或总数：数字前的词说明时才有",
    "added or total, where the words in front of the figure tell",
    (row) => row.amount,
    called(amount),
  ],
  conflict: [
    "truth",
    "同一报告数值不一",
    "whether the same report has another value of the year",
    ({ conflict }) => conflict,
  ],
  revised: ["truth", "另有不同数值", "whether another report has", ({ revised }) => revised],
  break: ["truth", "与增速不符", "whether levels and the growth that is told disagree", (row) => row.break],
  text: ["text", "原文", "the figure as written", ({ text }) => text],
  report_id: ["text", "报告编号", "report_id of the report", reportOf],
  metric_id: ["text", "指标编号", "metric_id of the figure", metricOf],
  file: ["text", "文件", "its file", ({ path }) => path],
  start: ["whole", "起点", "its first code point", ({ span }) => span[0]],
  end: ["whole", "终点", "the code point behind it", ({ span }) => span[1]],
  sentence: ["text", "原句", "its sentence", ({ sentence }) => sentence],
});

const reuseColumns = columnsOf<ReuseRow>()({
  issuer: ["text", "发文单位", "who speaks", ({ issuer }) => issuer],
  jaccard: ["number", "相似度", "how much of both is alike, up to 1", ({ jaccard }) => jaccard],
  kind: ["text", "类别", "body, formula or notes", ({ kind }) => kind, called(reuseKind)],
  changed: [
    "text",
    "改动的数字",
    "figures that were changed in the copy",
    ({ changed }) => joined(changed.map(({ from, to }) => `${from}→${to}`)),
  ],
  same_report: [
    "truth",
    "同一份报告",
    "whether nearly all of one report stands in the other",
    ({ sameReport }) => sameReport,
  ],
  a_report_id: ["text", "原报告编号", "report_id of the earlier", ({ a }) => reportOf(a)],
  a_file: ["text", "原文件", "its file", ({ a }) => a.path],
  a_year: ["whole", "原年份", "its year", ({ a }) => a.year],
  a_start: ["whole", "原文起点", "first code point of its paragraph", ({ a }) => a.span[0]],
  a_end: ["whole", "原文终点", "the code point behind that", ({ a }) => a.span[1]],
  b_report_id: ["text", "重复报告编号", "report_id of the later", ({ b }) => reportOf(b)],
  b_file: ["text", "重复文件", "its file", ({ b }) => b.path],
  b_year: ["whole", "重复年份", "its year", ({ b }) => b.year],
  b_start: ["whole", "重复起点", "first code point of its paragraph", ({ b }) => b.span[0]],
  b_end: ["whole", "重复终点", "the code point behind that", ({ b }) => b.span[1]],
  a_text: ["text", "原段落", "the paragraph of the earlier", ({ a }) => a.text],
  b_text: ["text", "重复段落", "the paragraph of the later", ({ b }) => b.text],
});

const COLUMNS: Readonly<Record<What, readonly ComparedColumn[]>> = {
  targets: targetColumns,
  series: seriesColumns,
  reuse: reuseColumns,
};

export const comparedColumns = (what: What): readonly ComparedColumn[] => COLUMNS[what];

/** Which of the columns tell a row from all others. */
export const COMPARED_KEYS: Readonly<Record<What, readonly string[]>> = {
  targets: ["target_metric_id"],
  series: ["metric_id"],
  reuse: ["a_report_id", "a_start", "b_report_id", "b_start"],
};

/** A row's cells, in the order of the columns. */
export const cellsOf = (columns: readonly ComparedColumn[], row: ComparedRow): Cell[] =>
  columns.map(({ of }) => of(row as never));

/** What stands first in a sheet: what the table on the screen has, and the sentences. */
export const COMPARED_FIRST: Readonly<Record<What, readonly string[]>> = {
  targets: "issuer year indicator target result gap gap_unit verdict target_sentence result_sentence".split(" "),
  series: "issuer indicator form year from value unit amount conflict revised break sentence".split(" "),
  reuse: "issuer jaccard kind same_report a_file b_file changed a_text b_text".split(" "),
};
