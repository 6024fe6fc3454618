import { readFileSync } from "node:fs";
import { describe, test } from "vitest";
import { parse } from "yaml";
import { expectMarked } from "./marked.js";

const texts: { name: string; text: string }[] = parse(
  readFileSync(new URL("./no-reports.yaml", import.meta.url), "utf8"),
);

describe("texts that are no reports: nothing falls but what a site put round them", () => {
  test.each(texts)("$name", ({ text }) => {
    expectMarked(text);
  });
});
