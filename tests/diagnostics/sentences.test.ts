import { expect, test } from "vitest";
import type { Finding } from "../../src/diagnostics/finding.js";
import { sentenceOf } from "../../src/diagnostics/sentences.js";
import { DIAGNOSTICS, type DiagnosticCode } from "../../src/model/diagnostics.js";
import { parseReport } from "../../src/parse.js";

/** A finding with its English sentence, for every code. */
const findings: readonly (readonly [Finding, string])[] = [
  [{ code: "numbering-gap", params: { numbering: "三、", after: "一、" }, span: null }, "三、 follows 一、"],
  [{ code: "numbering-gap", params: { numbering: "三、", after: null }, span: null }, "numbering begins with 三、"],
  [{ code: "numbering-duplicate", params: { numbering: "二、" }, span: null }, "二、 stands twice"],
  [
    { code: "numbering-restart", params: { numbering: "一、", after: "四、" }, span: null },
    "numbering begins again with 一、 after 四、",
  ],
  [{ code: "announced-count", params: { announced: 4, found: 2 }, span: null }, "4 are announced and 2 follow"],
  [
    { code: "title-year-mismatch", params: { title: 2020, text: 2019 }, span: null },
    "the title says 2020, the text reports on 2019",
  ],
  [{ code: "truncated", params: { hidden: null }, span: null }, "part of the report is not shown"],
  [{ code: "truncated", params: { hidden: 6625 }, span: null }, "6625 characters are not shown"],
  [
    { code: "decoding", params: { encoding: "big5" }, span: null },
    "characters could not be decoded as big5; the first stands here",
  ],
  [{ code: "markup", params: { pieces: 12 }, span: null }, "a page's code stands throughout the text: 12 pieces"],
  [
    { code: "mojibake", params: { text: "锟斤拷" }, span: null },
    "characters were read in a wrong encoding; the first are 锟斤拷",
  ],
  [{ code: "damaged-figure", params: { text: "5 9亿元" }, span: null }, "a figure is damaged: 5 9亿元"],
  [{ code: "table-not-read", params: { rows: 1 }, span: null }, "a table was not read: 1 row"],
  [{ code: "table-not-read", params: { rows: 4 }, span: null }, "a table was not read: 4 rows"],
  [
    { code: "actual-in-future", params: { text: "5座", year: 2030, last: 2022 }, span: null },
    "5座 is told as done in 2030, after 2022",
  ],
  [
    { code: "target-before-plan", params: { text: "5座", year: 2020, plan: 2022 }, span: null },
    "5座 is planned for 2020 in a plan of 2022",
  ],
  [
    { code: "target-in-review", params: { text: "5座", year: 2020, review: 2021 }, span: null },
    "5座 is planned for 2020 in a review of 2021",
  ],
  [{ code: "years-apart", params: { review: 2018, plan: 2022 }, span: null }, "the report reviews 2018 and plans 2022"],
  [
    { code: "words-missing", params: {}, span: null },
    "the report has no line breaks and was read without a dictionary; npm install @node-rs/jieba brings it",
  ],
  [{ code: "empty", params: {}, span: null }, "there is no text of an author"],
  [{ code: "no-title", params: {}, span: null }, "no title was found"],
  [{ code: "no-sections", params: {}, span: null }, "no headings were found"],
  [
    { code: "several-reports", params: { title: "柳溪镇2019年工作总结" }, span: null },
    "another report begins here: 柳溪镇2019年工作总结",
  ],
];

test.each(findings)("%o", (finding, sentence) => {
  expect(sentenceOf(finding)).toBe(sentence);
});

test("every code has its sentence here", () => {
  const asked = new Set<DiagnosticCode>(findings.map(([{ code }]) => code));
  expect(Object.keys(DIAGNOSTICS).filter((code) => !asked.has(code as DiagnosticCode))).toEqual([]);
});

test("a report's diagnostic has its code, its parameters, and the sentence made of them", () => {
  const { diagnostics } = parseReport("柳溪镇2021年工作总结\n一、产业发展\n全镇种植水稻。\n三、社会事业\n新建学校。");
  expect(diagnostics).toEqual([
    {
      code: "numbering-gap",
      severity: "warning",
      message: "三、 follows 一、",
      params: { numbering: "三、", after: "一、" },
      span: [28, 30],
    },
  ]);
});
