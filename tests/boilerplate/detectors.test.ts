import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findBoilerplate } from "../../src/boilerplate/find.js";

interface Detected {
  readonly id: string;
  readonly examples: readonly string[];
}

const file = new URL("../../src/boilerplate/detectors.yaml", import.meta.url);
const detected = parse(readFileSync(file, "utf8")) as readonly Detected[];
const examples = detected.flatMap(({ id, examples: own }) => own.map((example): [string, string] => [id, example]));

test.each(examples)("%s: %j", (id, example) => {
  const text = example.replace(/[⟦⟧]/gu, "");
  const wanted = [...example.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, run]) => run?.trim());
  const found = findBoilerplate(text).cuts.filter(({ rule }) => rule === id);
  const runs = found.map(({ start, end }) => text.slice(start, end).trim());
  expect(runs.length).toBeGreaterThan(0);
  expect(wanted).toEqual(expect.arrayContaining(runs));
});
