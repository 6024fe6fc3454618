import { describe, expect, it } from "vitest";
import { picturedOver, sameIssuer } from "../../../src/view/page/client/picture/picture-issuer.js";
import { freeBox, labelWidth, ticks } from "../../../src/view/page/client/picture/picture-scale.js";
import { pictured, type Series } from "../../../src/view/page/client/picture/picture-series.js";
import { county, reportOf } from "./pages.js";

/** `地区生产总值 亿元: 2020 actual 91.5, 2024 target 112`. */
const told = (text: string): string[] => tell(reportOf(text).metrics);

const tell = (metrics: Parameters<typeof pictured>[0]): string[] => tellSeries(pictured(metrics));

const tellSeries = (all: readonly Series[]): string[] =>
  all.map(({ indicator, unit, change, part, points }) => {
    const form = change === null ? unit : `${unit} change${change.basis === null ? "" : ` ${change.basis}`}`;
    const kind = part === null ? form : `${form} (${part})`;
    const figures = points.map(
      ({ year, status, value, upper }) => `${year} ${status} ${value}${upper === null ? "" : `..${upper}`}`,
    );
    return `${indicator} ${kind}: ${figures.join(", ")}`;
  });

describe("what is drawn", () => {
  it("sets an indicator's years side by side, levels and changes apart", () => {
    expect(tell(county.metrics)).toEqual([
      "地区生产总值 亿元: 2020 actual 91.5, 2021 actual 98.1, 2022 actual 96.8, 2023 estimate 106, 2024 target 112",
      "地区生产总值 % change: 2020 actual 4.2, 2021 actual 7.1, 2022 actual -1.3, 2024 target 5..6",
      "农村公路里程 公里: 2023 actual 860, 2024 target 905",
      "卫生室 个: 2023 actual 48, 2024 target 52",
    ]);
  });

  it("converts to one unit", () => {
    expect(told("柳溪镇工作总结\n一、回顾\n2021年，茶叶产值9800万元。2022年，茶叶产值1.2亿元。\n")).toEqual([
      "茶叶产值 万元: 2021 actual 9800, 2022 actual 12000",
    ]);
  });

  it("never draws different dimensions, or one year alone, together", () => {
    expect(told("柳溪镇工作总结\n一、回顾\n2021年，茶园3200亩。2022年，茶园56个。\n")).toEqual([]);
    expect(told("柳溪镇工作总结\n一、回顾\n2021年，茶叶产值9800万元。\n")).toEqual([]);
  });

  it("says a figure once that the report says twice", () => {
    const twice = "2021年，茶叶产值9800万元。2021年，茶叶产值9800万元。2022年，茶叶产值9900万元。";
    expect(told(`柳溪镇工作总结\n一、回顾\n${twice}\n`)).toEqual(["茶叶产值 万元: 2021 actual 9800, 2022 actual 9900"]);
  });

  it("leaves out a name that many things bear", () => {
    const many = [1, 2, 3].map((n) => `2021年，道路投资${n}万元。`).join("");
    expect(told(`柳溪镇工作总结\n一、回顾\n${many}2022年，道路投资7万元。\n`)).toEqual([]);
  });

  it("sets the same months of years side by side, never part of a year beside a whole one", () => {
    const months = "2021年1-9月，茶叶产值70万元。2022年1-9月，茶叶产值80万元。2022年，茶叶产值99万元。";
    expect(told(`柳溪镇工作总结\n一、回顾\n${months}\n`)).toEqual([
      "茶叶产值 万元 (1-9月): 2021 actual 70, 2022 actual 80",
    ]);
  });

  it("sets the standard name's figures side by side, whatever they are called", () => {
    const named = "2021年，地区生产总值91亿元。2022年，GDP达到96亿元。";
    expect(told(`柳溪县工作总结\n一、回顾\n${named}\n`)).toEqual(["地区生产总值 亿元: 2021 actual 91, 2022 actual 96"]);
  });

  it("draws no figure of several years, no level that another is held against", () => {
    const years = "2016至2020年，茶叶产值年均增长8%。2021年，茶叶产值增长5%。";
    expect(told(`柳溪镇工作总结\n一、回顾\n${years}\n`)).toEqual([]);
    const metrics = county.metrics.map((metric) => ({ ...metric, base: metric.text === "905公里" }));
    expect(tell(metrics).join()).not.toContain("农村公路");
  });

  it("holds a target against the result of its year", () => {
    const [metric] = reportOf("柳溪镇工作总结\n一、回顾\n2021年，茶叶产值9800万元。\n").metrics;
    if (metric === undefined) throw new Error("no metric");
    const target = { ...metric, value: 9000, normalized: null, status: "target" as const };
    expect(tell([{ ...metric, normalized: null }, target])).toEqual([
      "茶叶产值 万元: 2021 actual 9800, 2021 target 9000",
    ]);
    expect(
      tell([
        { ...metric, normalized: null },
        { ...target, status: "estimate" },
      ]),
    ).toEqual([]);
  });

  it("draws nothing masked", () => {
    expect(told("柳溪镇工作总结\n一、回顾\n2021年，茶叶产值X万元。2022年，茶叶产值X万元。\n")).toEqual([]);
  });
});

describe("what is drawn over several reports of an issuer", () => {
  const year = (reviewed: number, output: string, planned: string, more = ""): string =>
    [
      `柳溪县${reviewed}年工作总结和${reviewed + 1}年工作计划`,
      `一、${reviewed}年工作回顾`,
      `${reviewed}年，全县地区生产总值${output}亿元。${more}`,
      `二、${reviewed + 1}年工作计划`,
      `${reviewed + 1}年，全县地区生产总值达到${planned}亿元。`,
      "",
    ].join("\n");
  const over = (...texts: readonly string[]): string[] => {
    const reports = texts.map((text, index) => reportOf(text, `${index}.txt`));
    return tellSeries(picturedOver(sameIssuer(reports, 0)));
  };
  const first = year(2020, "91", "98");
  const second = year(2021, "97", "104");

  it("holds each year's result against the target that the report before it set, in whatever order they are given", () => {
    const wanted = ["地区生产总值 亿元: 2020 actual 91, 2021 actual 97, 2021 target 98, 2022 target 104"];
    expect(over(first, second)).toEqual(wanted);
    expect(over(second, first)).toEqual(wanted);
  });

  it("takes a result from the report that told it first, a target from the one that set it last", () => {
    const revised = year(2021, "97", "104", "2020年，全县地区生产总值90亿元。");
    expect(over(first, revised)).toEqual(over(first, second));
    const plan = `${first}2022年，全县地区生产总值达到110亿元。\n`;
    expect(over(plan, second)).toEqual(over(first, second));
  });

  it("draws nothing of one report, of other issuers, of reports without one", () => {
    expect(over(first)).toEqual([]);
    expect(over(first, first)).toEqual([]);
    expect(over(first, second.replaceAll("柳溪县", "枫桥县"))).toEqual([]);
    expect(over(first.replaceAll("柳溪县", ""), second.replaceAll("柳溪县", ""))).toEqual([]);
  });

  it("leaves out a place to which its report gives two values", () => {
    const twice = year(2021, "97", "104", "2021年，地区生产总值99亿元。");
    expect(over(first, twice)).toEqual(["地区生产总值 亿元: 2020 actual 91, 2021 target 98, 2022 target 104"]);
  });
});

describe("the scale", () => {
  it.each([
    [91.5, 112],
    [-1.3, 7.1],
    [0, 0],
    [5, 5],
    [-3, -3],
    [1e12, 3e12],
    [0.001, 0.0042],
  ])("spans %d to %d with few round numbers", (low, high) => {
    const levels = ticks(low, high);
    expect(levels.length).toBeGreaterThanOrEqual(2);
    expect(levels.length).toBeLessThanOrEqual(6);
    expect(levels[0]).toBeLessThanOrEqual(low);
    expect(levels.at(-1)).toBeGreaterThanOrEqual(high);
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
  });

  it("keeps labels from each other", () => {
    const inside = { left: 0, top: 0, right: 100, bottom: 100 };
    const taken = [{ left: 0, top: 0, right: 50, bottom: 50 }];
    const over = { left: 40, top: 40, right: 60, bottom: 60 };
    const beside = { left: 50, top: 0, right: 70, bottom: 20 };
    expect(freeBox([over, beside], inside, taken)).toBe(beside);
    expect(freeBox([over], inside, taken)).toBeUndefined();
    expect(labelWidth("9亿")).toBeGreaterThan(labelWidth("91"));
  });
});
