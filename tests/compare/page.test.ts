import { expect, it } from "vitest";
import { comparedRows, sheetFor } from "../../src/compare/compare.js";
import type { TargetRow } from "../../src/compare/model.js";
import { comparable } from "../../src/compare/sheet.js";
import { comparedPage } from "../../src/view/compared/page/compared-page.js";
import { reportOf } from "./reports.js";

const rowsOf = (...reports: readonly ReturnType<typeof reportOf>[]): TargetRow[] =>
  comparedRows(
    "青槐县",
    reports.map((report) => sheetFor("targets", comparable(report), null)),
    { what: "targets", years: null, headline: false, verdicts: null, derive: true, candidates: 0 },
  ) as TargetRow[];

const growth = (year: number, told: string, aim: string) =>
  reportOf(year, { review: `地区生产总值增长${told}。`, plan: `地区生产总值增长${aim}。` });

const page = comparedPage(rowsOf(growth(2021, "6%", "7%"), growth(2022, "7.5%", "8%"), growth(2023, "7.8%", "8%")));

it("shows both sentences with their figures marked, a filter a verdict and a chart of several years", () => {
  expect(page).toContain("地区生产总值增长<mark>7.5%</mark>");
  expect(page.match(/<input type="checkbox"/g)).toHaveLength(5);
  expect(page).toContain("2021年目标7%，结果7.5%；2022年目标8%，结果7.8%；2023年目标8%，结果未提及");
});

it("breaks the line over years of which nothing is told", () => {
  const apart = [
    growth(2015, "6%", "7%"),
    growth(2016, "7.1%", "8%"),
    growth(2020, "7%", "8%"),
    growth(2021, "7.8%", "8%"),
  ];
  const lines = comparedPage(rowsOf(...apart)).match(/class="line[^"]*"/g);
  expect(lines).toEqual(['class="line gap"']);
});

it("marks the figure that is meant, whole and behind its name", () => {
  const aims = "地区生产总值增长6.5%，茶叶产量增长8%，一般公共预算收入增长5%，社会消费品零售总额增长8%";
  const shown = comparedPage(rowsOf(reportOf(2021, { plan: `${aims}。` })));
  expect(shown).toContain("一般公共预算收入增长<mark>5%</mark>");
  expect(shown).not.toContain("6.<mark>");
  expect(shown).toContain("社会消费品零售总额增长<mark>8%</mark>");
  expect(shown).toContain("茶叶产量增长<mark>8%</mark>");
});

it("on a narrow page each cell says what it is", () => {
  expect(page).toContain('<td class="sentence target" data-label="目标">');
  expect(page).toContain("td::before { content: attr(data-label)");
});

it("runs nothing and loads nothing", () => {
  expect(page).toContain("default-src 'none'; style-src 'sha256-");
  expect(page).not.toMatch(/<script|<link|<img|url\(|https?:|\son[a-z]+=|style="/);
});

it("shows what a report says as text, whatever it says", () => {
  const hostile = reportOf(2021, { plan: "新建<img/src=x/onerror=alert(1)>茶厂3座。" });
  const [row, ...others] = rowsOf(hostile);
  expect(row).toBeDefined();
  const shown = comparedPage([row as TargetRow, ...others].map((one) => ({ ...one, issuer: `"><script>'` })));
  expect(shown).not.toMatch(/<script|<img/);
});
