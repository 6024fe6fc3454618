import { describe, expect, test } from "vitest";
import { wordsFindings } from "../../src/diagnostics/words.js";
import { marked } from "../../src/lexicon/marks.js";
import { readOutline } from "../../src/outline/read-outline.js";
import { parseReport } from "../../src/parse.js";
import { authorTextOf } from "../../src/text/author-text.js";

const codes = (text: string): string[] => parseReport(text).diagnostics.map((d) => d.code);

describe("numbering and announcements", () => {
  test.each([
    ["a gap", "一、产业发展\n全镇种植水稻。\n三、社会事业\n新建学校。", "numbering-gap"],
    [
      "a number twice",
      "一、产业发展\n全镇种植水稻。\n二、民生\n新建学校。\n二、平安\n调解纠纷。",
      "numbering-duplicate",
    ],
    [
      "four announced and two there",
      "柳溪镇2021年工作计划\n2021年，我镇将抓好以下四方面工作。\n一、产业\n种植水稻。\n二、民生\n新建学校。",
      "announced-count",
    ],
  ])("%s", (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  test("a whole run says nothing", () => {
    expect(codes("柳溪镇2021年工作总结\n一、产业发展\n全镇种植水稻。\n二、社会事业\n新建学校。")).toEqual([]);
  });
});

describe("the text itself", () => {
  test.each([
    ["the two best known", "全镇种植锟斤拷水稻。", ["mojibake"]],
    ["UTF-8 read as Latin", "全镇种植ä¸­å›½水稻。", ["mojibake"]],
    ["a page saved as text", `${"<p>全镇种植水稻。</p>\n".repeat(6)}`, ["markup"]],
    ["names with accents", "引进Café品牌一家，Ångström仪器两台。", []],
    ["a slip or two", "全镇种植&nbsp;水稻<br>五千亩。", []],
    // Told as what could not be decoded.
    ["characters that were lost", "全镇种植\ufffd\ufffd水稻。", ["decoding"]],
  ])("%s", (_, text, expected) => {
    const own = new Set(["mojibake", "markup", "decoding"]);
    expect(codes(text).filter((code) => own.has(code))).toEqual(expected);
  });
});

describe("words", () => {
  const glued =
    "一、产业发展成效显著全镇种植水稻，产量稳定。二、民生事业全面进步新建学校，就近入学。三、社会治理有力有效调解纠纷。";

  test("a report with line breaks needs no dictionary", () => {
    expect(readOutline(marked(authorTextOf("一、产业发展\n全镇种植水稻。", []))).wordsMissing).toBe(false);
  });

  test("where one is needed and missing, the report says so", () => {
    const outline = readOutline(marked(authorTextOf(glued, [])));
    expect(wordsFindings(outline)).toEqual([]);
    expect(wordsFindings({ ...outline, wordsMissing: true }).map((f) => f.code)).toEqual(["words-missing"]);
  });
});

describe("what a report wants altogether", () => {
  test.each([
    ["no text", "", ["empty"]],
    ["blanks", " \n\u3000\n", ["empty"]],
    ["neither title nor headings", "今天，柳溪镇新建学校一所。", ["no-title", "no-sections"]],
    ["a title and no headings", "柳溪镇2021年工作总结\n2021年，全镇新建学校一所。", ["no-sections"]],
    ["headings and no title", "一、产业发展\n全镇种植水稻。\n二、社会事业\n新建学校。", ["no-title"]],
  ])("%s", (_, text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });
});

describe("several reports in one file", () => {
  const second = "一、交通\n修路9公里。\n二、教育\n新建学校1所。";

  test("behind the labels of a bundle", () => {
    const text = `篇一：柳溪镇2020年工作总结\n2020年，柳溪镇稳步发展。\n一、农业\n种植水稻。\n二、工业\n新办企业2家。\n篇二：白石乡2019年工作总结\n2019年，白石乡扎实工作。\n${second}`;
    const report = parseReport(text);
    expect(report.title?.text).toBe("柳溪镇2020年工作总结");
    expect(report.diagnostics.filter((d) => d.code === "several-reports")).toHaveLength(1);
    expect(report.sections.at(-1)?.heading).toContain("白石乡2019年工作总结");
    expect(report.sections.at(-1)?.sections.map((s) => s.heading)).toEqual(["交通", "教育"]);
    expect(report.metrics.find((m) => m.text === "9公里")?.year).toBe(2019);
  });

  test("told by their titles alone", () => {
    const text = `柳溪镇2020年工作总结\n一、农业\n种植水稻。\n二、工业\n新办企业2家。\n白石乡2019年政府工作报告\n各位代表：\n${second}`;
    expect(codes(text)).toContain("several-reports");
  });

  test("parts of one report are none", () => {
    const text = `柳溪镇2020年工作总结和2021年工作计划\n2020年工作总结\n一、农业\n种植水稻。\n2021年工作计划\n一、农业\n种植水稻。`;
    expect(codes(text)).not.toContain("several-reports");
  });
});

describe("the year of the title", () => {
  test.each([
    ["a heading of 主要 work confirms it", "柳溪镇2016年工作总结\n一、2016年主要工作\n新建公园2处。"],
    [
      "a government report reviews the year before",
      "柳溪县2003年政府工作报告\n一、过去一年的工作\n2002年，全县主要指标好于预期，新建学校1所。",
    ],
    ["so does a speech", "柳溪县2017年工作推进会上的讲话\n同志们：\n2016年，全县新建学校1所，修路9公里。"],
    ["years that are counted out", "柳溪镇2021年工作总结\n除去2000年、2001年两年，全镇年年新建学校。"],
    ["years of a span", "柳溪镇2021年工作总结\n2017 - 2019年投入30万元，全镇新建学校。"],
  ])("%s", (_, text) => {
    expect(codes(text)).not.toContain("title-year-mismatch");
  });

  test("a text of another year", () => {
    expect(codes("柳溪镇2020年工作总结\n2019年，柳溪镇新建学校1所，修路9公里。")).toContain("title-year-mismatch");
  });
});

describe("the calendar", () => {
  test.each([
    ["years that do not follow", "柳溪镇2018年工作总结及2022年工作计划\n一、工作总结\n新建学校1所。", "years-apart"],
    [
      "years that do",
      "柳溪镇2021年工作总结及2022年工作计划\n一、工作总结\n新建学校1所。\n二、工作计划\n新建学校2所。",
      null,
    ],
  ])("%s", (_, text, code) => {
    const told = codes(text).filter(
      (one) => one === "years-apart" || one.startsWith("target") || one.startsWith("actual"),
    );
    expect(told).toEqual(code === null ? [] : [code]);
  });
});
