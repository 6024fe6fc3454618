import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseReport } from "../../src/parse.js";
import { observed, squeezed } from "./observed.js";
import { table } from "./vocabulary.js";

/** Runs every table of small cases in a folder: one short text each, with what must come out of it. */
export function runTables(folder: URL): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    describe(file.replace(".yaml", ""), () => {
      const cases = table.parse(parse(readFileSync(new URL(file, folder), "utf8")));
      for (const { name, text, expect: wanted } of cases) {
        test(name, () => {
          expect(observed(parseReport(text), wanted)).toEqual(squeezed(wanted));
        });
      }
    });
  }
}
