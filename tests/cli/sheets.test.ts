import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportText } from "../compare/reports.js";
import { emptyDirectory, reports } from "./reports.js";
import { plant } from "./texts.js";
import { rowsOf } from "./workbook.js";

/** Sheets are read by people who never see the names of programs. */

const plan = "地区生产总值增长8%。新建标准大棚300亩。改造老旧小区20个以上。";
const review = "地区生产总值增长7.5%。新建标准大棚340亩。";

async function sheet(command: string, lang: "zh" | "en"): Promise<Record<string, string>[]> {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": reportText(2021, { plan }), "b.txt": reportText(2022, { review }) });
  const run = await reports([command, "a.txt", "b.txt", "-o", "表.xlsx", "-q", "--no-config", "--lang", lang], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  return rowsOf(join(cwd, "表.xlsx"));
}

/** Codes and names of programs: 个百分点 and 亩 are none, and % neither. */
const code = /[a-z]{2,}/;

describe("compare", () => {
  it("is Chinese where Chinese is spoken, as the table on the screen", async () => {
    const rows = await sheet("compare", "zh");
    const [growth] = rows;
    expect(Object.keys(growth ?? {}).slice(0, 10)).toEqual(
      "发文单位 年份 指标 目标 结果 差距 差距单位 结论 目标原句 结果原句".split(" "),
    );
    expect(growth).toMatchObject({ 差距: "-0.5", 差距单位: "个百分点", 结论: "未达成", 形式: "增速", 推算: "否" });
    expect(rows.map((row) => row.结论)).toEqual(["未达成", "达成", "未提及"]);
    const inWords = rows.map((row) => Object.entries(row).filter(([name]) => !/文件|编号/.test(name)));
    for (const cells of inWords) expect(cells.join(" ")).not.toMatch(code);
  });

  it("a difference has no remains of binary fractions", async () => {
    expect((await sheet("compare", "zh"))[1]).toMatchObject({ 差距: "40", 差距单位: "亩" });
  });

  it("has in English the codes that programs know, in the same order", async () => {
    const [growth] = await sheet("compare", "en");
    expect(Object.keys(growth ?? {}).slice(0, 8)).toEqual(
      "issuer year indicator target result gap gap_unit verdict".split(" "),
    );
    expect(growth).toMatchObject({ verdict: "missed", gap_unit: "percentage point", form: "growth" });
  });
});

it("says what a comparison lacks, and what Excel wants of CSV", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": reportText(2021, { plan }) });
  const run = async (...args: readonly string[]) => reports([...args, "--no-config", "--lang", "zh"], { cwd });
  expect((await run("compare", "a.txt")).stderr).toContain("请把它放进同一个文件夹");
  expect((await run("metrics", "a.txt", "-o", "表.csv")).stderr).toContain("要用 Excel 打开请加 --bom");
  expect((await run("metrics", "a.txt", "-o", "表.csv", "--bom")).stderr).not.toContain("--bom");
});

describe("metrics", () => {
  it("begins with what the table on the screen has, in Chinese; what leads programs to a place stands last", async () => {
    const [first] = await sheet("metrics", "zh");
    const heads = Object.keys(first ?? {});
    expect(heads.slice(0, 9)).toEqual("指标 数值 单位 增减 口径 性质 年份 章节 原句".split(" "));
    expect(heads.slice(-6)).toEqual("报告编号 指标编号 序号 节编号 起点 终点".split(" "));
    expect(first).toMatchObject({
      指标: "地区生产总值",
      数值: "8",
      增减: "增长",
      口径: "确数",
      性质: "目标",
      隐去: "否",
    });
    const { 文件: _, 报告编号: __, 指标编号: ___, 序号: ____, ...words } = first ?? {};
    expect(Object.entries(words).join(" ")).not.toMatch(code);
  });

  it("has in English the codes that programs know, in the same order", async () => {
    const [first] = await sheet("metrics", "en");
    expect(Object.keys(first ?? {}).slice(0, 9)).toEqual(
      "indicator value unit change bound status year section sentence".split(" "),
    );
    expect(first).toMatchObject({ change: "increase", bound: "exact", status: "target" });
  });
});
