import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { useLanguage } from "../../src/phrases/language.js";
import { phrases, type Saying } from "../../src/phrases/phrases.js";

const folder = new URL("../../src/phrases/", import.meta.url);
const mechanism = ["language.ts", "phrases.ts"];
const files = readdirSync(folder).filter((file) => !mechanism.includes(file));

afterEach(() => useLanguage("en"));

describe.each(files)("%s", async (file) => {
  const tables: Record<string, Record<string, Saying<unknown[]>>> = await import(
    new URL(file.replace(/\.ts$/, ".js"), folder).href
  );
  const all = Object.entries(tables).flatMap(([table, sayings]) =>
    Object.entries(sayings)
      .filter(([, say]) => typeof say === "function" && "in" in say)
      .map(([name, say]) => ({ name: `${table}.${name}`, say })),
  );

  it("has phrases", () => expect(all.length).toBeGreaterThan(0));

  it.each(all)("$name is Chinese in Chinese, English in English", ({ say }) => {
    const [en, zh] = [say.in("en", ...given), say.in("zh", ...given)];
    expect(en).not.toBe("");
    // Chinese in English is an example of what stands in reports.
    expect(zh === en || /[\p{Script=Han}，。：；、（）“”]/u.test(zh), zh).toBe(true);
  });
});

/** Something for each parameter. */
const given: readonly unknown[] = Array.from({ length: 5 }, () => "7");

it("says a phrase in the language in use, or in one that is named", () => {
  const said = phrases({
    gone: { en: (file: string) => `${file} is gone`, zh: (file) => `${file}不见了` },
    none: { en: "none", zh: "无" },
  });
  expect([said.gone("a.txt"), said.none(), said.gone.in("zh", "a.txt")]).toEqual([
    "a.txt is gone",
    "none",
    "a.txt不见了",
  ]);
  useLanguage("zh");
  expect([said.gone("a.txt"), said.none(), said.none.in("en")]).toEqual(["a.txt不见了", "无", "none"]);
});
