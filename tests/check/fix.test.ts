import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CheckOptions, checkReport } from "../../src/check/check.js";
import { Checked } from "../../src/check/checked.js";
import { fixed } from "../../src/check/fix.js";
import { readFindings } from "../../src/parse.js";
import { lineDiff } from "../../src/write/check/line-diff.js";

const options: CheckOptions = { profile: "print", overrides: new Map(), language: "zh" };
const read = (source: string): Checked => new Checked(readFindings(source));
const slips = readFileSync(new URL("../../fixtures/check/slips.txt", import.meta.url), "utf8");

describe("mending", () => {
  const once = fixed(read(slips), read, options)?.source ?? "";

  it("does what is automatic and leaves figures, words and numbers alone", () => {
    expect(lineDiff("a.txt", slips, once)).toBe(
      [
        "--- a.txt",
        "+++ a.txt",
        "@@ -6 +6 @@",
        "-过去一年，一般公共预算收入由50亿元增至60亿元，增长25%。区里对防汛作出专题布署，全年新增企业约20家左右。",
        "+过去一年，一般公共预算收入由50亿元增至60亿元，增长25%。区里对防汛作出专题布署，全年新增企业约20家。",
        "@@ -8 +8 @@",
        "-(二)城乡建设。修路9公里，绿化5万平方米。",
        "+（二）城乡建设。修路9公里，绿化5万平方米。",
        "@@ -9 +9 @@",
        "-（四）民生改善。新建学校2所。。2025年是“十四五”规划的开局之年。",
        "+（四）民生改善。新建学校2所。2025年是“十四五”规划的开局之年。",
        "",
      ].join("\n"),
    );
  });

  it("twice is once", () => {
    expect(fixed(read(once), read, options)).toBeNull();
  });

  it("leaves nothing that it could mend", () => {
    expect(checkReport(read(once), options).filter(({ fixable }) => fixable)).toEqual([]);
  });

  it("mends a text in half-width marks throughout at once or not at all, and tells each place", () => {
    const text =
      "竹坪乡2022年工作总结\n一、产业\n全乡种植烤烟800亩,收购烟叶20吨,带动增收;农户满意,干劲充足。发展核桃1200亩,新建大棚15栋,群众得到实惠。\n" +
      "二、民生\n改造危房60户,硬化道路15公里,方便出行;新建学校2所,群众满意,社会稳定。\n";
    const mended = fixed(read(text), read, options);
    expect(mended?.source).not.toMatch(/[\u3400-\u9fff][,;][\u3400-\u9fff]/u);
    expect(mended?.changes.filter(({ from }) => from === ",")).toHaveLength(9);
    expect(fixed(read(mended?.source ?? ""), read, options)).toBeNull();
  });

  it("has nothing to do where nothing is wrong", () => {
    expect(fixed(read("青槐县2021年工作总结\n一、产业\n种植水稻。\n二、民生\n新建学校。"), read, options)).toBeNull();
  });
});
