import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { decisions } from "../../src/explain/words/decisions.js";
import { reasonOf, sentenceOf } from "../../src/explain/words/words.js";
import type { Decision } from "../../src/model/decision.js";

/** Every code that a pass tells, as its source has it: `pass: "headings", code: reason === null ? "a" : "b"`. */
function codesTold(): string[] {
  const root = fileURLToPath(new URL("../../src/", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const told = files.flatMap((file) =>
    [
      ...readFileSync(`${root}/${file}`, "utf8").matchAll(
        /pass: "[a-z]+",\s*code: ([^;]*?),\n?\s*(?:start|end|chosen|\.\.\.)/g,
      ),
    ].flatMap(([, code]) => [...(code ?? "").matchAll(/"([a-z-]+)"/g)].map(([, name]) => name ?? "")),
  );
  return [...new Set(told)].sort();
}

test("every decision that a pass tells has a sentence in src/explain/words/decisions.ts", () => {
  expect(codesTold().filter((code) => !Object.hasOwn(decisions, code))).toEqual([]);
});

const decision = (over: Partial<Decision>): Decision => ({
  pass: "headings",
  code: "heading-end",
  span: [0, 4],
  chosen: null,
  from: [],
  by: [],
  against: [],
  ...over,
});

test.each([
  [{ code: "figure-refused" }, "24小时", "“24小时” is no figure that measures something."],
  [{ code: "indicator", chosen: "茶园" }, "500亩", "“500亩” measures 茶园."],
  [{ code: "indicator" }, "500亩", "The text names nothing that “500亩” measures."],
  [{ code: "not-yet-said", chosen: "甲" }, "乙", "not yet said: “乙” gave 甲."],
  [{ code: "toString" }, "乙", "toString: “乙”."],
] satisfies [Partial<Decision>, string, string][])("%o", (over, text, sentence) => {
  expect(sentenceOf(decision(over), text)).toBe(sentence);
});

test("long texts are told by their ends, line breaks as blanks", () => {
  const text = `${"甲".repeat(30)}\n${"乙".repeat(30)}`;
  expect(sentenceOf(decision({ code: "list-item" }), text)).toBe(
    `“${"甲".repeat(20)} … ${"乙".repeat(10)}” and its like number the points of a list, no headings.`,
  );
});

test.each([
  ["headings", "childless", "hardly any has text below it"],
  ["headings", "heading-end.words", "heading-end.words"],
  ["boilerplate", "notes", "notes"],
  ["numbering", "part", "like 第一部分"],
  ["metrics", "part", "the year of its part of the report"],
  ["metrics", "toString", "toString"],
] as const)("%s: %s", (pass, by, words) => {
  expect(reasonOf(pass, by)).toBe(words);
});
