import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBoilerplate } from "../../src/boilerplate/find.js";
import { REPORT } from "../boilerplate/marked.js";
import { processorTime } from "./processor-time.js";

const pieces = [
  "一、",
  "（一）",
  "1.",
  "- 1 -",
  "12",
  "第1页 共3页",
  "\n",
  "\n\n",
  "\\r\\n",
  "&nbsp;",
  "<p>",
  "　",
  "……",
  "。",
  "【",
  "】",
  "（",
  "）",
  "此处隐藏:66字,下载后查看",
  "来源：石桥网",
  "时间：2022-01-02",
  "www.shiqiao.example",
  "本文档由用户上传",
  "上一篇：",
  "相关阅读",
  "目录",
  "内容摘要：",
  "标题：",
  "石桥镇工作总结",
  "各位代表：",
  "仅供学习 禁止外传",
  "QQ123456",
  "全镇上下团结一心，扎实推进各项工作。",
  "𠮷",
  "\ud800",
  "\u0000",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((p) => p.join("")),
  fc
    .tuple(fc.nat(REPORT.length), fc.constantFrom(...pieces))
    .map(([at, p]) => REPORT.slice(0, at) + p + REPORT.slice(at)),
);

test("cuts are in order, disjoint, not empty and inside the text, for any text", () => {
  fc.assert(
    fc.property(text, (source) => {
      let at = 0;
      for (const cut of findBoilerplate(source).cuts) {
        expect(cut.start).toBeGreaterThanOrEqual(at);
        expect(cut.end).toBeGreaterThan(cut.start);
        at = cut.end;
      }
      expect(at).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: 3000 },
  );
});

describe("time grows as the text does", () => {
  const units = [
    "（一）",
    "1\n",
    " ",
    "的",
    "网",
    "www.",
    "【",
    "&nbsp;",
    "更多公文材料请加客服微信gongwen8866获取",
    "一、\n",
    "本文档由用户上传",
    "此处隐藏",
  ];
  test.each(units)("of %j alone", (unit) => {
    const time = (length: number): number => {
      const source = unit.repeat(length / unit.length);
      return processorTime(() => findBoilerplate(source));
    };
    time(20_000);
    const small = time(50_000);
    // Ten times the text: a quadratic step would take a hundred times as long.
    expect(time(500_000)).toBeLessThan(Math.max(small, 15) * 35);
  });
});
