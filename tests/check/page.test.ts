import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { RULES } from "../../src/check/rules.js";
import { rulesPage } from "../../src/write/check/rules-page.js";

it("docs/rules.md is made from the rules", async () => {
  await expect(rulesPage(RULES)).toMatchFileSnapshot(fileURLToPath(new URL("../../docs/rules.md", import.meta.url)));
});

it("every rule has an id of its own, an example and a counter-example", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULES.filter(({ examples }) => examples.found.length === 0 || examples.alone.length === 0)).toEqual([]);
});
