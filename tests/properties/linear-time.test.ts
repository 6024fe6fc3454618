import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { fixtureTexts } from "../generate/fixture-texts.js";

/** Size of the hostile texts; REPORTS_LINEAR_MEGABYTES sets another for a run by hand. */
const megabytes = Number(process.env.REPORTS_LINEAR_MEGABYTES ?? 1);
const timeout = 60_000 * Math.max(1, megabytes);

describe("time grows as the text does", () => {
  test.each(fixtureTexts.map((text) => [text.trim().slice(0, 20).replace(/\s+/gu, " "), text]))(
    "%s …",
    { timeout },
    (_, text) => {
      const [ten, hundred] = [text.repeat(10), text.repeat(100)];
      parseReport(ten);
      // Ten times the text may cost twenty times the time here: a busy machine must not fail the tests, and what is
      // quadratic costs a hundred times.
      const tenth = fastest(ten, 5);
      const whole = fastest(hundred, 2);
      expect(whole).toBeLessThan(20 * Math.max(tenth, 2));
    },
  );
});

describe("a hostile text is read quickly", () => {
  const hostile: Record<string, string> = {
    "nothing but 一、": "一、",
    "nothing but （一）": "（一）",
    "nothing but 1.": "1.",
    "nothing but 一是": "一是",
    "nothing but 第一，": "第一，",
    "nothing but dashes": "——",
    "markers of all families": "第一部分一、（一）1.（1）①",
    "markers in ascending order": [..."一二三四五六七八九十"].map((n) => `${n}、`).join(""),
    "markers on lines of their own": "一、\n（一）\n1.\n",
    "headings without text": "一、工作总结",
    "one unbroken line": "全镇上下真抓实干",
    "sentences without a break": "全年完成投资1.2亿元，增长5%。",
    "one repeated character": "镇",
    "one repeated digit": "1",
    "one repeated mask": "X",
    blanks: " ",
    "ideographic blanks": "　",
    "line breaks": "\n",
    "carriage returns": "\r\n",
    "blanks and digits": "1 ",
    "opening brackets": "【",
    "closing marks": "。",
    colons: "时间：",
    years: "2021年",
    "years of Chinese digits": "二〇二",
    numerals: "一万亿千百十",
    entities: "&nbsp;",
    "written line breaks": "\\r\\n",
    "page numbers": "\n- 1 -\n",
    "hidden characters": "此处隐藏:1字",
    "astral characters": "𠮷",
    "one line repeated": "石桥镇2021年工作总结\n",
  };

  test.each(Object.entries(hostile))("%s", { timeout }, (_, unit) => {
    const text = unit.repeat(Math.ceil((megabytes * 1_000_000) / Buffer.byteLength(unit)));
    expect(fastest(text, 1)).toBeLessThan(5_000 * megabytes);
  });
});

/** Milliseconds of the fastest of some parses of a text. */
function fastest(text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    parseReport(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
