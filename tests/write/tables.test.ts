import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { parseReport } from "../../src/parse.js";
import type { Cell } from "../../src/write/csv.js";
import { parquetOf } from "../../src/write/parquet.js";
import { dictionary } from "../../src/write/tables/dictionary.js";
import { inParts, type TableName, tableRows, tables } from "../../src/write/tables/tables.js";
import { root } from "../cli/golden.js";

const text = `杏坪乡2020年工作总结和2021年工作计划
浏览：31次
一、2020年工作总结
（一）工业。全乡完成工业产值3.2亿元，比上年增长8%。一是建成厂房12栋；二是引进企业4家。
二、2021年工作计划
2021年，力争工业产值突破3.5亿元。
四、保障措施
加强领导。
`;

type Named = Readonly<Record<string, Cell>>;

/** The rows of each table, by the names of its columns. */
function rowsByTable(source: string): Record<TableName, Named[]> {
  const found = Object.fromEntries(tables.map(({ name }) => [name, [] as Named[]])) as Record<TableName, Named[]>;
  for (const [name, cells] of tableRows(inParts(parseReport(source, { path: "a.txt" })))) {
    const columns = tables.find((table) => table.name === name)?.columns ?? [];
    expect(cells).toHaveLength(columns.length);
    found[name].push(Object.fromEntries(columns.map((column, i) => [column.name, cells[i] ?? null])));
  }
  return found;
}

const all = rowsByTable(text);

it("has all that the report has", () => {
  const report = parseReport(text, { path: "a.txt" });
  expect(all.metrics.map(({ id }) => id)).toEqual(report.metrics.map(({ id }) => id));
  expect(all.year_mentions).toHaveLength(report.yearMentions.length);
  expect(all.removed.map((row) => row.text)).toEqual(report.removed.map((run) => run.text));
  expect(all.diagnostics.map(({ code }) => code)).toEqual(["numbering-gap"]);
  expect(all.reports).toHaveLength(1);
  expect(all.reports[0]).toMatchObject({ review_year: 2020, plan_year: 2021, metrics: report.metrics.length });
});

it.each(tables.map(({ name, key }) => [name, key] as const))("%s: its key tells rows apart", (name, key) => {
  const keys = all[name].map((row) => key.map((column) => row[column]).join(" "));
  expect(new Set(keys).size).toBe(keys.length);
  for (const row of all[name]) expect(row.report_id).toBe(all.reports[0]?.report_id);
});

it("tells what is new from all that there is, a year from several, and growth from levels", () => {
  const kinds = rowsByTable(`青林县2021年政府工作报告
一、过去五年工作回顾
五年来，我们新建高标准农田21.5万亩，PM2.5浓度下降28.6%。
2020年，净增高新技术企业13家，总数达78家，地区生产总值120亿元，增长6.1%，城镇化率达61.5%，低保标准每月提高60元。
“十三五”期间，贷款余额增长83%。
二、2021年工作安排
地区生产总值增长7%。今后五年，新建学校20所。
`).metrics.map(({ text, form, amount, several_years, years_from }) => [text, form, amount, several_years, years_from]);
  expect(kinds).toEqual([
    ["21.5万亩", "level", "added", true, 2016],
    ["28.6%", "growth", null, true, 2016],
    ["13家", "count", "added", false, null],
    ["78家", "count", "total", false, null],
    ["120亿元", "level", null, false, null],
    ["6.1%", "growth", null, false, null],
    ["61.5%", "share", null, false, null],
    ["60元", "increment", null, false, null],
    ["83%", "growth", null, true, 2016],
    ["7%", "growth", null, false, null],
    ["20所", "count", "added", true, 2021],
  ]);
});

it("joins figures to paragraphs, sections and sentences", () => {
  const value = all.metrics.find((row) => row.text === "3.2亿元");
  expect(value).toMatchObject({
    metric_id: `${value?.report_id}:${value?.id}`,
    section: "2020年工作总结 / 工业",
    role: "review",
    level: "township",
    normalized_value: 320_000_000,
    sentence: "全乡完成工业产值3.2亿元，比上年增长8%",
  });
  const paragraph = all.paragraphs.find(
    (row) => row.section_id === value?.section_id && row.paragraph === value?.paragraph,
  );
  expect(paragraph?.text).toContain("3.2亿元");
  expect(all.items.map((row) => [row.paragraph, row.numbering])).toEqual([
    [paragraph?.paragraph, "一是"],
    [paragraph?.paragraph, "二是"],
  ]);
  expect(all.sections.find((row) => row.section_id === value?.section_id)).toMatchObject({ heading: "工业" });
});

it("a figure in a heading stands in paragraph 0", () => {
  const { metrics } = rowsByTable("石桥镇工作总结\n一、产值突破8亿元\n新建厂房3栋。\n");
  expect(metrics.map(({ text: figure, paragraph }) => [figure, paragraph])).toEqual([
    ["8亿元", 0],
    ["3栋", 1],
  ]);
});

it("Parquet reads back the same, in row groups too", async () => {
  const columns = [
    { name: "a", type: "text" },
    { name: "b", type: "number" },
    { name: "c", type: "whole" },
    { name: "d", type: "truth" },
  ] as const;
  const rows = Array.from({ length: 45_000 }, (_, i): Cell[] =>
    i % 7 === 0 ? [null, null, null, null] : [`值${i}`, i / 8, i, i % 2 === 0],
  );
  const file = parquetOf(columns, rows);
  const read = await parquetReadObjects({ file: file.buffer as ArrayBuffer });
  expect(read.map(({ a, b, c, d }) => [a, b, c, d])).toEqual(rows);
});

it("docs/tables.md is what --describe prints", async () => {
  await expect(dictionary()).toMatchFileSnapshot(join(root, "docs/tables.md"));
});

it("every column says what it is, with a head of its own in its table", () => {
  for (const { columns, name } of tables) {
    const heads = columns.map(({ says }) => says.zh.split("：")[0]);
    expect(new Set(heads).size, name).toBe(heads.length);
    for (const { says } of columns)
      expect(says).toEqual({ zh: expect.stringMatching(/^[^：]+：./), en: expect.any(String) });
  }
});
