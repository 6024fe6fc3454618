import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { authorTextOf, written } from "../../src/text/author-text.js";

const matching = (source: string): string => authorTextOf(source, []).matching;

describe("traditional characters are matched as simplified ones", () => {
  test.each([
    ["鄉鎮農業產業", "乡镇农业产业"],
    ["2023年工作計畫", "2023年工作计划"],
    ["書畫展覽", "书画展览"],
    ["著名景点", "著名景点"],
  ])("%s", (source, wanted) => {
    expect(matching(source)).toBe(wanted);
  });

  test("and come out as they are written", () => {
    const author = authorTextOf("收入3億元", []);
    expect(written(author, { start: 0, end: author.text.length })).toBe("收入3億元");
  });

  test("in a report", () => {
    const report = parseReport(
      "柳灣鎮2021年工作總結\n一、2021年工作回顧\n新建大棚120座，同比增長8%，產值達3億元。\n二、2022年工作計畫\n爭取新建大棚40座。",
    );
    expect(report.title?.text).toBe("柳灣鎮2021年工作總結");
    expect(report.sections.map(({ role }) => role)).toEqual(["review", "plan"]);
    expect(report.metrics.map(({ text, unit, status }) => [text, unit, status])).toEqual([
      ["120座", "座", "actual"],
      ["8%", "%", "actual"],
      ["3億元", "億元", "actual"],
      ["40座", "座", "target"],
    ]);
  });
});
