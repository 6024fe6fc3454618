import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";

const canonical = (sentence: string): (string | null)[] =>
  parseReport(`石桥镇2021年工作总结\n一、主要工作\n${sentence}`).metrics.map((metric) => metric.canonical);

describe("the standard name of an indicator", () => {
  test.each([
    ["全镇生产总值达3.2亿元，同比增长7%。", ["地区生产总值", "地区生产总值"]],
    ["规模以上工业增加值增速达9%。", ["规上工业增加值"]],
    ["地方财政一般预算收入完成7200万元。", ["一般公共预算收入"]],
    ["居民消费价格涨幅控制在3%以内。", ["居民消费价格"]],
    ["新增城镇就业320人，登记失业率为3.2%。", ["城镇新增就业", "城镇登记失业率"]],
    ["存贷款余额分别为31亿元和18亿元。", ["存款余额", "贷款余额"]],
    ["城乡居民人均可支配收入分别达3.6万元、1.9万元。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]],
    ["研发支出相当于全镇生产总值的比例达2.1%。", ["研发投入强度"]],
    ["第三产业增加值占全县生产总值的46%。", ["第三产业占比"]],
    ["新认定高新技术企业6户。", ["高新技术企业"]],
    ["工業總產值2.8億元，同比增長4.6%。", ["工业总产值", "工业总产值"]],
  ])("%s", (sentence, names) => {
    expect(canonical(sentence)).toEqual(names);
  });

  test("of the first where a rate holds for several", () => {
    expect(canonical("固定资产投资和财政收入均增长8%。")).toEqual(["固定资产投资"]);
  });

  test.each([
    ["of a part", "高新区生产总值达3.2亿元。"],
    ["of two together", "固定资产投资和财政收入共8亿元。"],
    ["of another unit", "游客3万元。"],
    ["of which something else has a share", "财政支出的82%用于民生。"],
    ["that is none", "慰问品320份。"],
  ])("is null for what is %s", (_, sentence) => {
    expect(canonical(sentence)).toEqual([null]);
  });
});
