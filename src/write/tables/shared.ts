import type { CodePointSpan } from "../../model/report.js";
import { level } from "../../phrases/model.js";
import type { ReportFacts } from "../report-facts.js";
import { type Column, called, column } from "./column.js";

/** A row that knows its report. */
type OfReport = ReportFacts;

export const reportId: Column<OfReport> = column("report_id", "text", ({ reportId: id }) => id, {
  zh: "报告编号：JSON 中 source.sha256 的前 16 位",
  en: "the first 16 characters of source.sha256 of the JSON",
});

export const fileColumn: Column<OfReport> = column("file", "text", ({ file }) => file, {
  zh: "文件：读取时的路径",
  en: "its path as given",
});

/** Who reports on what. */
export const about: readonly Column<OfReport>[] = [
  column("title", "text", ({ title }) => title, { zh: "标题：报告题目", en: "of the report" }),
  column("issuer", "text", ({ issuer }) => issuer, { zh: "发文单位：报告人", en: "who reports" }),
  column(
    "level",
    "text",
    ({ level }) => level,
    {
      zh: "级别：township county city province nation department enterprise other",
      en: "of the issuer: township county city province nation department enterprise other",
    },
    called(level),
  ),
  column("division_code", "text", ({ divisionCode }) => divisionCode, {
    zh: "区划代码：GB/T 2260，以报告年份为准；无法确定则为空",
    en: "GB/T 2260 of the issuer as of the report's year; null where it cannot be told",
  }),
  column("division_path", "text", ({ divisionPath }) => divisionPath, {
    zh: "所属区划：自省级起，用斜线隔开",
    en: "names of the division from the province down, parted by strokes",
  }),
  column("review_year", "whole", ({ reviewYear }) => reviewYear, {
    zh: "总结年份：若有几年，取最后一年",
    en: "that is reviewed; of several the last",
  }),
  column("plan_year", "whole", ({ planYear }) => planYear, {
    zh: "计划年份：若有几年，取最后一年",
    en: "that is planned; of several the last",
  }),
];

export const sectionId = <Row>(of: (row: Row) => string | null): Column<Row> =>
  column("section_id", "text", of, {
    zh: "节编号：与 JSON 相同，如 2.1；读 CSV 时按文本读，1.10 不是 1.1",
    en: "the id of the JSON: 2.1; read it from CSV as text, 1.10 is not 1.1",
  });

/** Its place among its like. */
export const number: Column<{ readonly number: number }> = column("number", "whole", (row) => row.number, {
  zh: "次序：从 1 起",
  en: "its place in the list of the JSON, from 1",
});

/** Where it stands. */
export const span = <Row>(of: (row: Row) => CodePointSpan | null): readonly Column<Row>[] => [
  column("start", "whole", (row) => of(row)?.[0] ?? null, { zh: "起点：按字符计", en: "in code points of the source" }),
  column("end", "whole", (row) => of(row)?.[1] ?? null, {
    zh: "终点：不含该字符",
    en: "behind its last code point",
  }),
];
