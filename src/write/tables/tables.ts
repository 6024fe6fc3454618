import type { Report } from "../../model/report.js";
import type { ReportInParts } from "../../model/report-in-parts.js";
import { sectionsInOrder } from "../../model/sections-in-order.js";
import type { Cell } from "../csv.js";
import { rowsOf } from "../metric-row.js";
import { factsOf } from "../report-facts.js";
import type { Column, Says } from "./column.js";
import { diagnosticColumns, listed, removedColumns, yearMentionColumns } from "./findings.js";
import { METRICS_FIRST, metricColumns } from "./metrics.js";
import { reportColumns } from "./reports.js";
import { itemColumns, itemRows, paragraphColumns, paragraphRows, sectionColumns, sectionRows } from "./sections.js";

/** A table, as the data dictionary knows it. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column<never>[];
  /** What tells one row from all others. */
  readonly key: readonly string[];
  /** What a row is; the Chinese begins with the name of the sheet. */
  readonly says: Says;
  /** The columns that stand first where people read it. */
  readonly first?: readonly string[];
}

export type TableName =
  | "reports"
  | "sections"
  | "paragraphs"
  | "items"
  | "metrics"
  | "year_mentions"
  | "removed"
  | "diagnostics";

/** All tables, in the order of what they say of a report. */
export const tables: readonly Table[] = [
  {
    name: "reports",
    columns: reportColumns,
    key: ["report_id"],
    says: { zh: "报告：每份报告一行", en: "a row a report" },
  },
  {
    name: "sections",
    columns: sectionColumns,
    key: ["report_id", "section_id"],
    says: { zh: "章节：各级标题及其范围", en: "a row a section, at all levels" },
  },
  {
    name: "paragraphs",
    columns: paragraphColumns,
    key: ["report_id", "section_id", "paragraph"],
    says: { zh: "段落：作者的正文", en: "a row a paragraph" },
  },
  {
    name: "items",
    columns: itemColumns,
    key: ["report_id", "section_id", "paragraph", "item"],
    says: { zh: "条目：一是、二是等", en: "a row an enumerated item in a paragraph: 一是, 二是" },
  },
  {
    name: "metrics",
    columns: metricColumns,
    key: ["metric_id"],
    says: { zh: "指标：每个数字一行", en: "a row a figure" },
    first: METRICS_FIRST,
  },
  {
    name: "year_mentions",
    columns: yearMentionColumns,
    key: ["report_id", "number"],
    says: { zh: "年份：提到年份之处", en: "a row an expression that names a year" },
  },
  {
    name: "removed",
    columns: removedColumns,
    key: ["report_id", "number"],
    says: { zh: "删除：非作者所写的文字", en: "a row a run that was removed" },
  },
  {
    name: "diagnostics",
    columns: diagnosticColumns,
    key: ["report_id", "number"],
    says: { zh: "问题：报告本身的异常", en: "a row an oddity of the report" },
  },
];

/** The rows of a report, each with its table: what is asked of a figure is asked once, in the order of the text. */
export function* tableRows({ head, metrics, years, tail }: ReportInParts): Generator<readonly [TableName, Cell[]]> {
  const facts = factsOf(head);
  yield* each("sections", sectionColumns, sectionRows(head));
  yield* each("paragraphs", paragraphColumns, paragraphRows(head));
  yield* each("items", itemColumns, itemRows(head));
  let count = 0;
  for (const row of each("metrics", metricColumns, rowsOf({ ...head, yearMentions: years() }, metrics))) {
    count++;
    yield row;
  }
  const rest = tail();
  yield* each("year_mentions", yearMentionColumns, listed(facts, rest.yearMentions));
  yield* each("removed", removedColumns, listed(facts, rest.removed));
  yield* each("diagnostics", diagnosticColumns, listed(facts, rest.diagnostics));
  const sections = sectionsInOrder(head.sections);
  const counts = {
    sections: sections.length,
    paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    metrics: count,
  };
  yield* each("reports", reportColumns, [{ ...facts, head, tail: rest, counts }]);
}

function* each<Row>(
  name: TableName,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Generator<readonly [TableName, Cell[]]> {
  for (const row of rows) yield [name, columns.map(({ of }) => of(row))];
}

/** A report that is whole, as parts. */
export const inParts = ({ metrics, yearMentions, removed, diagnostics, ...head }: Report): ReportInParts => ({
  head,
  metrics,
  years: () => yearMentions,
  tail: () => ({ yearMentions, removed, diagnostics }),
});
