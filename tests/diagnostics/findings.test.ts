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
    expect(codes("一、产业发展\n全镇种植水稻。\n二、社会事业\n新建学校。")).toEqual([]);
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
