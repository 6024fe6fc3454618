import { expect, it } from "vitest";
import { checkReport } from "../../src/check/check.js";
import { Checked } from "../../src/check/checked.js";
import type { Exception } from "../../src/check/surroundings.js";
import { readFindings } from "../../src/parse.js";

const found = (exceptions: readonly Exception[]): string[] =>
  checkReport(
    new Checked(
      readFindings("青槐县2021年工作总结\n一、产业\n引进布署公司。。水稻丰收。\n二、民生\n全县新建学校两所。"),
      {
        exceptions,
      },
    ),
    { profile: "print", overrides: new Map(), language: "zh" },
  ).map(({ rule, message }) => `${rule}: ${message}`);

const WORD = "word: “布署”应为“部署”";
const MARK = "mark-twice: 标点“。。”叠用";

it.each<readonly [string, readonly Exception[], readonly string[]]>([
  ["none", [], [WORD, MARK]],
  ["the stretch itself", [{ rule: "word", text: "布署", reason: "厂名" }], [MARK]],
  ["what stands round it", [{ rule: "word", text: "引进布署公司", reason: "厂名" }], [MARK]],
  [
    "of another rule",
    [{ rule: "pair", text: "布署", reason: "厂名" }],
    ["unused-exception: 例外“布署”（pair：厂名）不再适用", WORD, MARK],
  ],
  [
    "of another text",
    [{ rule: "word", text: "布署厂", reason: "厂名" }],
    ["unused-exception: 例外“布署厂”（word：厂名）不再适用", WORD, MARK],
  ],
])("an exception: %s", (_, exceptions, wanted) => {
  expect(found(exceptions)).toEqual(wanted);
});
