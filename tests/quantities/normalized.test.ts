import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";

const metricsOf = (sentence: string) => parseReport(`柳溪镇2021年工作总结\n2021年，${sentence}。`).metrics;

describe("normalized values", () => {
  const lines: readonly (readonly [
    sentence: string,
    value: number | null,
    upper: number | null,
    unit: string | null,
  ])[] = [
    ["总投资23亿元", 2_300_000_000, null, "CNY"],
    ["总投资1.2亿元", 120_000_000, null, "CNY"],
    ["出口2860万美元", 28_600_000, null, "USD"],
    ["流转土地3亩", 2000, null, "m2"],
    ["造林4.5万亩", 30_000_000, null, "m2"],
    ["水果产量680吨", 680_000, null, "kg"],
    ["管道总长9.6公里", 9600, null, "m"],
    ["增长4.5-5%", 4.5, 5, "%"],
    ["七成五农户参保", 75, null, "%"],
    ["低保户405户", 405, null, "household"],
    ["退役军人1208名", 1208, null, "person"],
    ["补贴1200元/人", 1200, null, "CNY/person"],
    ["亩均收益0.8万元/亩", 12, null, "CNY/m2"],
    ["浓度63微克/立方米", 63e-9, null, "kg/m3"],
    ["产值X万元", null, null, "CNY"],
    ["综合指数5.94", null, null, null],
    ["总投资290.6亿元", 29_060_000_000, null, "CNY"],
    ["利用外资港币3000万元", 30_000_000, null, "HKD"],
    ["捐资新台币300万元", 3_000_000, null, "TWD"],
    ["发放补贴￥36000", 36_000, null, "CNY"],
    ["发放贷款3000万", 30_000_000, null, "CNY"],
    ["惠及群众3000万", 30_000_000, null, "1"],
    ["镇办企业利润-120万元", -1_200_000, null, "CNY"],
  ];
  test.each(lines)("%s", (sentence, value, upper, unit) => {
    const [metric] = metricsOf(sentence);
    if (unit === null) expect(metric?.normalized).toBeNull();
    else expect(metric?.normalized).toEqual({ value: near(value), upper: near(upper), unit });
  });

  const near = (n: number | null): unknown => (n === null ? null : expect.closeTo(n, 9));
});

describe("periods", () => {
  test.each([
    ["1-10月完成投资3亿元", "1-10月", "2021-01", "2021-10"],
    ["截至10月底，存款余额8亿元", "截至10月底", "2021-01", "2021-10"],
    ["上半年完成税收900万元", "上半年", "2021-01", "2021-06"],
    ["前三季度产值6亿元", "前三季度", "2021-01", "2021-09"],
    ["X-X月完成投资X亿元", "X-X月", null, null],
  ])("%s", (sentence, text, from, to) => {
    expect(metricsOf(sentence)[0]?.period).toEqual({ text, from, to });
  });
});

test("any text: metrics lie in order, a masked one has no value, an unmasked one has a finite value", () => {
  const piece = fc.constantFrom(
    ..."0123456789.,%‰x×*□亿万千百十一二三两半几余多约近超以上左右至-—:：/每元亩个户人次年月日成倍番增长下降比分别占和、，。；（）“” \n",
    "完成",
    "同比",
    "工业产值",
    "2021年",
    "预计",
    "其中",
    "百分之",
    "三分之",
    "产业结构",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      let last = 0;
      for (const metric of parseReport(pieces.join("")).metrics) {
        expect(metric.span[0]).toBeGreaterThanOrEqual(last);
        last = metric.span[1];
        expect(metric.text).not.toBe("");
        if (metric.masked) expect(metric.value).toBeNull();
        else expect(Number.isFinite(metric.value)).toBe(true);
        if (metric.upper !== null && metric.value !== null) expect(metric.upper).toBeGreaterThan(metric.value);
        expect(metric.bound === "range").toBe(metric.upper !== null);
      }
    }),
    { numRuns: 1500 },
  );
});
