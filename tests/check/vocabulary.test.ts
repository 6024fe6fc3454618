import { expect, it } from "vitest";
import { checkReport } from "../../src/check/check.js";
import { Checked } from "../../src/check/checked.js";
import { NO_VOCABULARY, type Vocabulary } from "../../src/check/surroundings.js";
import { readFindings } from "../../src/parse.js";

const FRAME = ["青槐县2021年政府工作报告\n一、2020年工作回顾\n", "\n二、2021年工作安排\n全县将新建学校两所。"] as const;

const found = (text: string, own: Partial<Vocabulary>): string[] =>
  checkReport(new Checked(readFindings(FRAME.join(text)), { vocabulary: { ...NO_VOCABULARY, ...own } }), {
    profile: "print",
    overrides: new Map(),
    language: "zh",
  }).map(({ rule, text: said, suggestion }) => `${rule} ${said} → ${suggestion?.text ?? ""}`);

it("finds the user's own wrong words", () => {
  expect(found("全县推广青稞米种植。", {})).toEqual([]);
  expect(found("全县推广青稞米种植。", { words: [{ wrong: "青稞米", right: "青稞" }] })).toEqual([
    "word 青稞米 → 青稞",
  ]);
});

it("holds quoted phrases against the user's own, in their years", () => {
  const phrase = { phrase: "三张清单", from: 2019, to: null, source: null };
  expect(found("推行“四张清单”。", { phrases: [phrase] })).toEqual(["set-phrase-number 四 → 三"]);
  expect(found("推行“四张清单”。", { phrases: [{ ...phrase, from: 2025 }] })).toEqual([]);
  expect(found("推行“四张清单”。", { phrases: [{ ...phrase, to: 2019 }] })).toEqual([]);
  expect(found("推行“四张清单”。", { phrases: [phrase, { ...phrase, phrase: "四张清单" }] })).toEqual([]);
});

it("leaves names alone that the user knows", () => {
  const text = "过去一年，在白杨县委的坚强领导下，全县上下团结奋斗。";
  expect(found(text, {})).toEqual(["other-place 白杨县 → 县"]);
  expect(found(text, { places: ["白杨县"] })).toEqual([]);
});
