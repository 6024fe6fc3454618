import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type CompareOptions, comparedRows, sheetFor } from "../../src/compare/compare.js";
import type { TargetRow } from "../../src/compare/model.js";
import { comparable } from "../../src/compare/sheet.js";
import type { Report } from "../../src/model/report.js";
import { parseReport } from "../../src/parse.js";
import { reportOf, reportText } from "./reports.js";

interface Case {
  readonly name: string;
  readonly before?: string;
  readonly target: string;
  readonly result: string;
  readonly next?: string;
  readonly results: readonly string[];
  readonly verdict: string;
  readonly derived?: boolean;
}

const cases: readonly Case[] = parse(readFileSync(new URL("targets.yaml", import.meta.url), "utf8"));

const options: CompareOptions = {
  what: "targets",
  years: null,
  headline: false,
  verdicts: null,
  derive: true,
  candidates: 0,
};

const rowsOf = (reports: readonly Report[], more: Partial<CompareOptions> = {}): TargetRow[] =>
  comparedRows(
    "青槐县",
    reports.map((report) => sheetFor("targets", comparable(report), null)),
    { ...options, ...more },
  ) as TargetRow[];

it.each(cases)("$name", ({ before, target, result, next, results, verdict, derived }) => {
  const rows = rowsOf([
    reportOf(2021, { review: before ?? "", plan: target }),
    reportOf(2022, { review: result, plan: next ?? "" }),
  ]);
  const [first] = rows.filter(({ year }) => year === 2021);
  expect(first).toMatchObject({ verdict, derived: derived ?? false });
  expect(first?.results.map(({ text }) => text)).toEqual(results);
});

const pair = [
  reportOf(2021, { plan: "地区生产总值增长8%。新建文化广场12个。" }),
  reportOf(2022, { review: "地区生产总值增长8.5%。", plan: "地区生产总值增长7%。" }),
];

it("takes an annex that the planned year heads for a list of promises", () => {
  const text = `${reportText(2021, { review: "新建农家书屋3家。", plan: "改造老井40口。" })}附件\n2021年民生实事\n1.新建文化广场12个。\n`;
  const { metrics } = parseReport(text);
  expect(metrics.map((one) => [one.text, one.status, one.year])).toContainEqual(["12个", "target", 2021]);
});

describe("reports of one issuer", () => {
  it("say by a verdict of its own that there is no next one", () => {
    expect(rowsOf(pair).map(({ year, verdict }) => [year, verdict])).toEqual([
      [2021, "met"],
      [2021, "unreported"],
      [2022, "no-report"],
    ]);
  });

  it("may come in any order", () => {
    expect(rowsOf([...pair].reverse())).toEqual(rowsOf(pair));
  });

  it("give no result held against themselves", () => {
    const [report] = pair;
    expect(report && rowsOf([report, report]).flatMap(({ results }) => results)).toEqual([]);
  });

  it("name what was weighed where that is asked for", () => {
    expect(rowsOf(pair, { candidates: 3 })[0]?.candidates?.map(({ text }) => text)).toEqual(["8.5%"]);
  });

  it("give the rows that are asked for", () => {
    expect(rowsOf(pair, { years: { from: 2022, to: 2023 } })).toHaveLength(1);
    expect(rowsOf(pair, { headline: true })).toHaveLength(2);
    expect(rowsOf(pair, { verdicts: ["met"] })).toHaveLength(1);
  });
});
