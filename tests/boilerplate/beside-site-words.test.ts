import { readFileSync } from "node:fs";
import { test } from "vitest";
import { parse } from "yaml";
import { expectMarked } from "./marked.js";

interface Marked {
  readonly name: string;
  readonly text: string;
}

const texts = parse(readFileSync(new URL("beside-site-words.yaml", import.meta.url), "utf8")) as readonly Marked[];

test.each(texts)("$name", ({ text }) => {
  expectMarked(text);
});
