import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { NoSuchPlace } from "../../src/explain/places.js";
import type { Question } from "../../src/explain/question.js";
import type { Decision } from "../../src/model/decision.js";
import { parseReport } from "../../src/parse.js";

const text = "- 9.5 KB\n桃源镇2021年工作总结\n一、产业\n一是种茶20亩。二是养鱼3亩。\n𠮷村增收3万元。\n";
const report = parseReport(text);

const decision = (span: [number, number], over: Partial<Decision> = {}): Decision => ({
  pass: "metrics",
  code: "indicator",
  span,
  chosen: null,
  from: [],
  by: [],
  against: [],
  ...over,
});

const asked = (question: Question, told: readonly Decision[] = []) => explain(question, report, text, told);

describe("what stands at a place", () => {
  test.each([
    [1, 3, ["removed"]],
    [2, 1, ["title"]],
    [2, 4, ["title", "year"]],
    [3, 1, ["heading"]],
    [4, 5, ["paragraph", "item", "metric"]],
    [4, 16, ["nothing"]],
    [5, 5, ["paragraph", "metric"]],
  ])("%d:%d", (line, column, codes) => {
    expect(asked({ about: "place", line, column }).facts.map(({ code }) => code)).toEqual(codes);
  });

  test("columns are code points", () => {
    const [start, end] = asked({ about: "place", line: 5, column: 5 }).place;
    expect([...text].slice(start, end).join("")).toBe("3");
  });
});

test.each([
  [{ about: "place", line: 40, column: 1 }, "there is no line 40 with a column 1"],
  [{ about: "place", line: 2, column: 90 }, "there is no line 2 with a column 90"],
  [{ about: "metric", id: "m9" }, "there is no metric m9; the report has m1 to m3"],
  [{ about: "section", id: "7" }, "there is no section 7; reports outline shows all"],
  [{ about: "removed", number: 2 }, "there is no removed run 2; the report has 1 to 1"],
] satisfies [Question, string][])("%o is not there", (question, message) => {
  expect(() => asked(question)).toThrow(new NoSuchPlace(message));
});

describe("decisions", () => {
  const [from, to] = report.metrics[0]?.span ?? [0, 0];
  const metric: Question = { about: "metric", id: "m1" };

  test("of the place only, in the order of the passes, each once", () => {
    const figure = decision([from, to], { pass: "quantities", code: "figure-read" });
    const name = decision([from, to]);
    const other = decision([to, to + 1]);
    expect(asked(metric, [name, other, figure, name])).toMatchObject({ decisions: [figure, name], nearest: null });
  });

  test("where there are none, the nearest is named", () => {
    const far = decision([to + 5, to + 6]);
    const near = decision([from - 2, from - 1]);
    expect(asked(metric, [far, near])).toMatchObject({ decisions: [], nearest: near });
    expect(asked(metric)).toMatchObject({ decisions: [], nearest: null });
  });
});
