import { describe, expect, test } from "vitest";
import { checkReport } from "../../src/check/check.js";
import { Checked } from "../../src/check/checked.js";
import { isMarked, marked } from "../../src/check/examples.js";
import type { Example } from "../../src/check/rule.js";
import { RULES } from "../../src/check/rules.js";
import { readFindings } from "../../src/parse.js";

type Around = Pick<Example, "against" | "expected" | "exceptions">;

/** What a rule finds in an example; rules that are off are turned on. */
const findings = (rule: string, text: string, { against, expected, exceptions = [] }: Around) =>
  checkReport(
    new Checked(readFindings(text), {
      against: against === undefined ? null : new Checked(readFindings(against)),
      expected: expected ?? null,
      exceptions,
    }),
    {
      profile: "print",
      overrides: new Map([[rule, "warning"]]),
      language: "zh",
    },
  ).filter((finding) => finding.rule === rule);

describe.each(RULES.filter(({ ofBatch }) => ofBatch !== true))("$id", (rule) => {
  test.each(rule.examples.found)("finds $wrong", ({ wrong, right, ...around }) => {
    const { text, start, end } = marked(wrong);
    const found = findings(rule.id, text, around).find(
      ({ span }) => span[0] < Math.max(end, start + 1) && start < Math.max(span[1], span[0] + 1),
    );
    expect(found, "found").toBeDefined();
    if (found === undefined) return;
    expect([...text].slice(...found.span).join("")).toBe(found.text);
    if (right === undefined) return;
    const mend = found.suggestion;
    expect(mend, "mend").not.toBeNull();
    if (mend === null) return;
    const characters = [...text];
    expect([...characters.slice(0, mend.span[0]), mend.text, ...characters.slice(mend.span[1])].join("")).toBe(
      marked(right).text,
    );
  });

  test.each(rule.examples.found.filter(({ right }) => right !== undefined))(
    "is quiet when mended: $right",
    ({ right = "", ...around }) => {
      expect(findings(rule.id, marked(right).text, around)).toEqual([]);
    },
  );

  test.each(rule.examples.alone.map((one) => (typeof one === "string" ? { text: one } : one)))(
    "leaves alone $text",
    ({ text, ...around }) => {
      expect(isMarked(text)).toBe(false);
      expect(findings(rule.id, marked(text).text, around)).toEqual([]);
    },
  );
});

test("figures that are masked throughout are told once, and lightly", () => {
  const text = "石桥镇2021年工作总结\n一、产业\n完成产值X亿元，增长X%，新增企业X家。\n二、民生\n新建大棚3座。";
  expect(findings("leftover", text, {}).map(({ severity, text: said }) => [severity, said])).toEqual([["info", "X"]]);
});
