import { expect, it } from "vitest";
import { expanded } from "../../src/lexicon/expanded.js";
import { entry, inForce, without } from "../../src/lexicon/lexicon.js";
import { Pattern } from "../../src/lexicon/pattern.js";
import { entries } from "../entries/read.js";

const patterns = entries.filter(({ pattern }) => pattern !== null);

it.each(patterns.map(({ id }) => id))("%s: its names are filled in and it can be run", (id) => {
  const source = expanded(entry(id));
  expect(source).not.toMatch(/(?<!\\[pPuk])\{[a-z][a-z0-9.-]*\}/);
  expect(() => new RegExp(source, "gu")).not.toThrow();
});

it("an entry out of force matches nothing, and is back afterwards", () => {
  const [first] = patterns;
  if (first === undefined) return;
  const [example = ""] = first.examples;
  const own = new Pattern(entry(first.id));
  const before = own.test(example);
  expect(without(first.id, () => [inForce(first.id), own.test(example)])).toEqual([false, false]);
  expect([inForce(first.id), own.test(example)]).toEqual([true, before]);
});

it("an entry is back in force when what was run without it throws", () => {
  const [first] = entries;
  if (first === undefined) return;
  expect(() =>
    without(first.id, () => {
      throw new Error("stop");
    }),
  ).toThrow("stop");
  expect(inForce(first.id)).toBe(true);
});
