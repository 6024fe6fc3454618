import { describe, expect, test } from "vitest";
import { builtInRules } from "../../src/boilerplate/engine/built-in-rules.js";
import { readRules } from "../../src/boilerplate/engine/read-rules.js";
import { RulesError, withRules } from "../../src/boilerplate/engine/rule.js";
import { findBoilerplate } from "../../src/boilerplate/find.js";
import { REPORT } from "./marked.js";

const rule = (lines: string): string => `# mine\n- id: mine\n  category: watermark\n${lines}`;

test("a user's rule is used beside the built-in ones", () => {
  const mine = readRules(rule("  where: line\n  match: 石桥内参第{n}号\n"), "mine.yaml");
  const text = `仅供学习 禁止外传\n${REPORT}\n石 桥 内 参 第 12 号\n让我们再创佳绩。`;
  const cuts = findBoilerplate(text, withRules(builtInRules, mine)).cuts;
  expect(cuts.map((c) => c.rule)).toEqual(["study-only", "mine"]);
  expect(text.slice(cuts[1]?.start, cuts[1]?.end)).toBe("石 桥 内 参 第 12 号");
});

test("an empty file is an empty book", () => {
  expect(readRules("# nothing yet\n", "mine.yaml").rules).toEqual([]);
});

describe("a bad file is one clear line", () => {
  test.each([
    ["no list", "id: mine\n", "mine.yaml:1: a rule file is a list of rules (- id: …)"],
    ["no id", "- category: advert\n  where: line\n  match: 甲乙\n", "mine.yaml:1: a rule needs an id"],
    ["a bad id", "- id: My Rule\n  where: line\n", "mine.yaml:1: id My Rule: small letters, digits and - only"],
    [
      "an unknown key",
      rule("  wher: line\n"),
      "mine.yaml:4: unknown key wher; a rule has id, category, where, cut, zone, date, match, examples, not",
    ],
    [
      "an unknown place",
      rule("  where: middle\n  match: 甲乙\n"),
      "mine.yaml:4: mine: where must be one of line, head, tail, edge, beside, opens-tail, inline, amid, end",
    ],
    [
      "an example that is not matched",
      rule("  where: line\n  match: 石桥内参\n  examples:\n    - 石桥 内参\n    - 别的\n"),
      "mine.yaml:8: mine: its example is not matched: 别的",
    ],
    [
      "a line that must stay and falls",
      rule("  where: line\n  match: 石桥内参\n  not: [石桥内参]\n"),
      "mine.yaml:6: mine: takes what stands under not: 石桥内参",
    ],
    ["nothing to match", rule("  where: line\n"), "mine.yaml:2: mine: a rule needs something to match"],
    [
      "an open bracket",
      rule("  where: line\n  match:\n    - 甲乙\n    - 甲(乙\n"),
      "mine.yaml:7: mine: a ( is not closed in 甲(乙",
    ],
    ["a slot that is none", rule("  where: line\n  match: 甲{nn}\n"), "mine.yaml:5: mine: there is no {nn}"],
    ["repetition", rule("  where: line\n  match: 甲*乙\n"), "mine.yaml:5: mine: * has no meaning here in 甲*乙"],
    [
      "two of one name",
      `${rule("  where: line\n  match: 甲乙\n")}- id: mine\n  category: advert\n  where: line\n  match: 丙丁\n`,
      "mine.yaml:6: there are two rules mine",
    ],
    ["broken YAML", "- id: [mine\n", "mine.yaml:2: "],
  ])("%s", (_, yaml, message) => {
    let thrown: unknown;
    try {
      readRules(yaml, "mine.yaml");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(RulesError);
    expect(String((thrown as RulesError).message).startsWith(message), String((thrown as RulesError).message)).toBe(
      true,
    );
    expect((thrown as RulesError).message).not.toContain("\n");
  });
});
