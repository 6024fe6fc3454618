import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseReport } from "../../src/parse.js";
import { observed, squeezed } from "../expectation/observed.js";
import { table } from "../expectation/vocabulary.js";

/** Every table of small cases in this folder: one short text each, with what must come out of it. */
const here = new URL("./", import.meta.url);

for (const file of readdirSync(here).filter((name) => name.endsWith(".yaml"))) {
  describe(file.replace(".yaml", ""), () => {
    const cases = table.parse(parse(readFileSync(new URL(file, here), "utf8")));
    for (const { name, text, expect: wanted } of cases) {
      test(name, () => {
        expect(observed(parseReport(text), wanted)).toEqual(squeezed(wanted));
      });
    }
  });
}
