import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { DIAGNOSTICS, type DiagnosticCode } from "../../src/model/diagnostics.js";
import { diagnosticSentence } from "../../src/phrases/diagnostics.js";
import { useLanguage } from "../../src/phrases/language.js";
import { unit, worded } from "../../src/phrases/model.js";
import { phrases, type Saying } from "../../src/phrases/phrases.js";

const folder = new URL("../../src/phrases/", import.meta.url);
const mechanism = ["language.ts", "phrases.ts", "diagnostics.ts"];
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
    // Signs and what is made of parameters alone are the same in both.
    expect(zh === en || /[\p{Script=Han}，。：；、（）“”]/u.test(zh) || !/\p{L}/u.test(zh), zh).toBe(true);
  });
});

/** Something for each parameter. */
const given: readonly unknown[] = Array.from({ length: 5 }, () => "7");

it.each(Object.keys(DIAGNOSTICS) as DiagnosticCode[])("diagnostic %s has a sentence in both", (code) => {
  const params = { numbering: "三、", after: "一、", text: "5亿元", title: "甲", rows: 2 };
  expect(diagnosticSentence("en", { code, params })).toMatch(/^\P{Lu}|^\d/u);
  expect(diagnosticSentence("zh", { code, params })).toMatch(/\p{Script=Han}/u);
});

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

it.each([
  ["CNY/m2", "元/平方米"],
  ["tonne-coal-equivalent/CNY", "吨标准煤/元"],
  ["kg/m3", "千克/立方米"],
  ["张/person", "张/人"],
  ["户", "户"],
])("names each unit of a rate: %s", (base, said) => {
  expect([worded(unit, base, "zh"), worded(unit, base, "en")]).toEqual([said, base]);
});
