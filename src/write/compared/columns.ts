import type { ComparedRow } from "../../compare/compare.js";
import type { ReuseRow, SeriesRow, TargetRow, What } from "../../compare/model.js";
import { amount, form, linkReason, reuseKind, verdict } from "../../phrases/comparison.js";
import { bound, status, unit } from "../../phrases/model.js";
import type { Cell } from "../csv.js";
import { type Column, type ColumnType, called, column, type InWords } from "../tables/column.js";

/** A column of a table for programs, with what it and its values are called where people read it. */
export type ComparedColumn = Column<never>;

const targetColumns = columnsOf<TargetRow>()({
  issuer: ["text", "发文单位", ({ issuer }) => issuer],
  year: ["whole", "年份", ({ year }) => year],
  indicator: ["text", "指标", ({ indicator }) => indicator],
  canonical: ["text", "标准名称", ({ canonical }) => canonical],
  form: ["text", "形式", (row) => row.form, called(form)],
  verdict: ["text", "结论", (row) => row.verdict, called(verdict)],
  target: ["text", "目标", ({ target }) => target.text],
  target_value: ["number", "目标值", ({ target }) => target.value],
  target_upper: ["number", "目标上限", ({ target }) => target.upper],
  target_unit: ["text", "目标单位", ({ target }) => target.unit],
  target_bound: ["text", "目标口径", ({ target }) => target.bound, called(bound)],
  result: [
    "text",
    "结果",
    ({ results }) => joined(results.map(({ text, part }) => (part === null ? text : `${part} ${text}`))),
  ],
  result_value: ["number", "结果值", ({ results }) => results[0]?.value ?? null],
  result_unit: ["text", "结果单位", ({ results }) => results[0]?.unit ?? null],
  result_status: ["text", "结果性质", ({ results }) => results[0]?.status ?? null, called(status)],
  gap: ["number", "差距", ({ gap }) => gap],
  gap_unit: ["text", "差距单位", ({ gapUnit }) => gapUnit, called(unit)],
  derived: ["truth", "推算", ({ derived }) => derived],
  base: ["text", "上年数", ({ base }) => base?.text ?? null],
  reason: ["text", "比对依据", ({ reason }) => reason, called(linkReason)],
  score: ["number", "相似度", ({ score }) => score],
  target_file: ["text", "目标文件", ({ target }) => target.path],
  target_start: ["whole", "目标起点", ({ target }) => target.span[0]],
  target_end: ["whole", "目标终点", ({ target }) => target.span[1]],
  target_sentence: ["text", "目标原句", ({ target }) => target.sentence],
  result_file: ["text", "结果文件", ({ results }) => results[0]?.path ?? null],
  result_start: ["whole", "结果起点", ({ results }) => results[0]?.span[0] ?? null],
  result_end: ["whole", "结果终点", ({ results }) => results[0]?.span[1] ?? null],
  result_sentence: ["text", "结果原句", ({ results }) => joined([...new Set(results.map(({ sentence }) => sentence))])],
});

const seriesColumns = columnsOf<SeriesRow>()({
  issuer: ["text", "发文单位", ({ issuer }) => issuer],
  indicator: ["text", "指标", ({ indicator }) => indicator],
  canonical: ["text", "标准名称", ({ canonical }) => canonical],
  form: ["text", "形式", (row) => row.form, called(form)],
  year: ["whole", "年份", ({ year }) => year],
  from: ["whole", "起始年份", ({ from }) => from],
  value: ["number", "数值", ({ value }) => value],
  unit: ["text", "单位", ({ unit }) => unit],
  amount: ["text", "新增或总数", (row) => row.amount, called(amount)],
  conflict: ["truth", "同一报告数值不一", ({ conflict }) => conflict],
  revised: ["truth", "另有不同数值", ({ revised }) => revised],
  break: ["truth", "与增速不符", (row) => row.break],
  text: ["text", "原文", ({ text }) => text],
  file: ["text", "文件", ({ path }) => path],
  start: ["whole", "起点", ({ span }) => span[0]],
  end: ["whole", "终点", ({ span }) => span[1]],
  sentence: ["text", "原句", ({ sentence }) => sentence],
});

const reuseColumns = columnsOf<ReuseRow>()({
  issuer: ["text", "发文单位", ({ issuer }) => issuer],
  jaccard: ["number", "相似度", ({ jaccard }) => jaccard],
  kind: ["text", "类别", ({ kind }) => kind, called(reuseKind)],
  changed: ["text", "改动的数字", ({ changed }) => joined(changed.map(({ from, to }) => `${from}→${to}`))],
  same_report: ["truth", "同一份报告", ({ sameReport }) => sameReport],
  a_file: ["text", "原文件", ({ a }) => a.path],
  a_year: ["whole", "原年份", ({ a }) => a.year],
  a_start: ["whole", "原文起点", ({ a }) => a.span[0]],
  a_end: ["whole", "原文终点", ({ a }) => a.span[1]],
  b_file: ["text", "重复文件", ({ b }) => b.path],
  b_year: ["whole", "重复年份", ({ b }) => b.year],
  b_start: ["whole", "重复起点", ({ b }) => b.span[0]],
  b_end: ["whole", "重复终点", ({ b }) => b.span[1]],
  a_text: ["text", "原段落", ({ a }) => a.text],
  b_text: ["text", "重复段落", ({ b }) => b.text],
});

const COLUMNS: Readonly<Record<What, readonly ComparedColumn[]>> = {
  targets: targetColumns,
  series: seriesColumns,
  reuse: reuseColumns,
};

export const comparedColumns = (what: What): readonly ComparedColumn[] => COLUMNS[what];

/** A row's cells, in the order of the columns. */
export const cellsOf = (columns: readonly ComparedColumn[], row: ComparedRow): Cell[] =>
  columns.map(({ of }) => of(row as never));

function columnsOf<Row>() {
  return (given: Readonly<Record<string, Given<Row>>>): ComparedColumn[] =>
    Object.entries(given).map(([name, [type, zh, of, inWords]]) => column(name, type, of, { zh, en: name }, inWords));
}

type Given<Row> = readonly [type: ColumnType, head: string, of: (row: Row) => Cell, inWords?: InWords];

/** What stands first in a sheet: what the table on the screen has, and the sentences. */
export const COMPARED_FIRST: Readonly<Record<What, readonly string[]>> = {
  targets: "issuer year indicator target result gap gap_unit verdict target_sentence result_sentence".split(" "),
  series: "issuer indicator form year from value unit amount conflict revised break sentence".split(" "),
  reuse: "issuer jaccard kind same_report a_file b_file changed a_text b_text".split(" "),
};

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join("；"));
