import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInRules } from "../../src/boilerplate/engine/built-in-rules.js";
import { readRulesWithExamples } from "../../src/boilerplate/engine/read-rules.js";
import { findBoilerplate } from "../../src/boilerplate/find.js";
import { inHost } from "./host.js";

const folder = new URL("../../src/boilerplate/rules/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const all = files.flatMap((name) =>
  readRulesWithExamples(readFileSync(new URL(name, folder), "utf8"), name).map((rule) => ({ name, rule })),
);

test("the built-in book holds every rule of the files, once", () => {
  const ids = all.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(builtInRules.rules.map((r) => r.id).sort()).toEqual([...ids].sort());
});

describe.each(all)("$name $rule.id", ({ rule }) => {
  test("has an example", () => expect(rule.examples.length).toBeGreaterThan(0));

  test.each(rule.examples)("matches %s", (example) => {
    const { text, start, end } = inHost(example, rule.where, rule.zone);
    const mine = findBoilerplate(text, {
      rules: [...builtInRules.rules.filter((r) => r.where === "beside" || r.id === "counters"), rule],
    }).cuts;
    const inside = mine.filter((c) => c.start < end && start < c.end);
    expect(inside.map((c) => c.rule)).toContain(rule.id);
    // Nothing beside the example falls.
    expect(mine.filter((c) => c.rule !== "counters").every((c) => c.start >= start && c.end <= end)).toBe(true);
  });

  test.each(rule.counterexamples)("leaves %s", (example) => {
    const { text, start, end } = inHost(example, rule.where, rule.zone);
    const cuts = findBoilerplate(text).cuts.filter((c) => c.start < end && start < c.end);
    expect(cuts.map((c) => `${c.rule}: ${text.slice(c.start, c.end)}`)).toEqual([]);
  });
});
