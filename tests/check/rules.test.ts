import { describe, expect, test } from "vitest";
import { checkReport } from "../../src/check/check.js";
import { Checked } from "../../src/check/checked.js";
import { isMarked, marked } from "../../src/check/examples.js";
import { RULES } from "../../src/check/rules.js";
import { readReport } from "../../src/parse.js";

/** What a rule finds in an example; rules that are off are turned on. */
const findings = (rule: string, text: string, against: string | undefined) =>
  checkReport(new Checked(readReport(text), against === undefined ? null : new Checked(readReport(against))), {
    profile: "print",
    overrides: new Map([[rule, "warning"]]),
    language: "zh",
  }).filter((finding) => finding.rule === rule);

describe.each(RULES)("$id", (rule) => {
  test.each(rule.examples.found)("finds $wrong", ({ wrong, right, against }) => {
    const { text, start, end } = marked(wrong);
    const found = findings(rule.id, text, against).find(
      ({ span }) => span[0] < Math.max(end, start + 1) && start < span[1],
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
    ({ right = "", against }) => {
      expect(findings(rule.id, marked(right).text, against)).toEqual([]);
    },
  );

  test.each(rule.examples.alone.map((text) => ({ text })))("leaves alone $text", ({ text }) => {
    expect(isMarked(text)).toBe(false);
    expect(findings(rule.id, marked(text).text, undefined)).toEqual([]);
  });
});
