import { expect, it } from "vitest";
import { comparedRows, sheetFor } from "../../src/compare/compare.js";
import type { SeriesRow } from "../../src/compare/model.js";
import { comparable } from "../../src/compare/sheet.js";
import { reportOf } from "./reports.js";

const series = (...reviews: readonly [number, string][]): SeriesRow[] =>
  comparedRows(
    "青槐县",
    reviews.map(([year, review]) =>
      sheetFor("series", comparable(reportOf(year, { review, plan: "地区生产总值增长9%。" })), null),
    ),
    { what: "series", years: null, headline: false, verdicts: null, derive: true, candidates: 0 },
  ) as SeriesRow[];

const shown = (rows: readonly SeriesRow[]): string[] =>
  rows.map(({ year, form, value, unit }) => `${year} ${form} ${value}${unit}`);

it("has a row for each level and growth that is stated, targets left out", () => {
  const rows = series([2021, "地区生产总值80亿元，增长5%。"], [2022, "地区生产总值86亿元，增长6.5%。"]);
  expect(shown(rows)).toEqual(["2020 growth 5%", "2021 growth 6.5%", "2020 level 80亿元", "2021 level 86亿元"]);
  expect(rows.every((row) => !row.revised && !row.break && row.canonical === "地区生产总值")).toBe(true);
});

it("has falls as negative growth", () => {
  expect(shown(series([2021, "一般公共预算收入下降3.2%。"]))).toEqual(["2020 growth -3.2%"]);
});

it("keeps means of years apart, and leaves out marks that were passed", () => {
  expect(shown(series([2022, "五年来，地区生产总值年均增长7%。一般公共预算收入突破十亿大关。"]))).toEqual([
    "2021 growth-of-years 7%",
  ]);
});

it("marks a year that another report gives another value", () => {
  const rows = series([2021, "地区生产总值80亿元。"], [2022, "2020年地区生产总值为76亿元。2021年地区生产总值86亿元。"]);
  expect(rows.map(({ year, value, revised }) => [year, value, revised])).toEqual([
    [2020, 80, true],
    [2020, 76, true],
    [2021, 86, false],
  ]);
});

it("marks levels that disagree with the growth that is stated", () => {
  const rows = series([2021, "一般公共预算收入10亿元。"], [2022, "一般公共预算收入15亿元，增长8%。"]);
  expect(rows.filter((row) => row.break).map(({ year }) => year)).toEqual([2021]);
});

it("tells what is new from what there is, and marks what contradicts itself", () => {
  const rows = series([
    2021,
    "新认定高新技术企业13家，高新技术企业总数达78家。实际利用外资3亿美元。实际利用外资5亿美元。",
  ]);
  expect(rows.map(({ value, amount, conflict }) => [value, amount, conflict])).toEqual([
    [3, null, true],
    [5, null, true],
    [13, "added", false],
    [78, "total", false],
  ]);
});

it("has what was done in a part on five years as theirs, and no number of those that a measure reached", () => {
  const rows = series([2022, "过去五年，城镇新增就业4.5万人，森林覆盖率达到41%。去年，减税惠及市场主体2万户。"]);
  expect(shown(rows).sort()).toEqual(["2021 level 41%", "2021 level-of-years 4.5万人"]);
});
