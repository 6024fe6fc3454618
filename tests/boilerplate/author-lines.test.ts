import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { findBoilerplate } from "../../src/boilerplate/find.js";

interface Own {
  readonly name: string;
  readonly text: string;
}

const texts = parse(readFileSync(new URL("author-lines.yaml", import.meta.url), "utf8")) as readonly Own[];

test.each(texts)("$name", ({ text }) => {
  expect(findBoilerplate(text).cuts.map(({ start, end, rule }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
});
