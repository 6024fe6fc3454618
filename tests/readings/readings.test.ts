import { describe, expect, it } from "vitest";
import { proofreading } from "../../src/lexicon/meanings/proofreading.js";
import { parseReport } from "../../src/parse.js";
import { entries } from "../entries/read.js";
import { inShort } from "./in-short.js";

/** Where an example stands: a plain section that looks back; the title, the year and what follows it are always the same. */
const frame = (text: string): string =>
  `石桥镇2021年工作总结\n一、主要工作\n${text}\n二、下步打算\n2022年，全镇将新建大棚3座。`;

const usual = new Set(inShort(parseReport(frame("全镇工作有序推进。"))));

/**
 * What each example of the lexicon reads as, where it reads as anything: a record, so that whoever changes an entry or a
 * rule sees what else changes. `npx vitest run tests/readings -u` writes it anew; the difference is to be read.
 */
describe("examples of the lexicon read as recorded", () => {
  const files = new Map<string, Set<string>>();
  for (const { file, kind, examples } of entries) {
    // What only proofreading asks for changes no reading.
    if (kind in proofreading) continue;
    const texts = files.get(file) ?? new Set();
    for (const example of examples) texts.add(example);
    files.set(file, texts);
  }
  it.each([...files])("%s", async (file, texts) => {
    const record = [...texts].map((text) => {
      const lines = inShort(parseReport(frame(text))).filter((line) => !usual.has(line));
      return [text.replace(/\n/g, "⏎"), ...lines.map((line) => `    ${line}`)].join("\n");
    });
    await expect(`${record.join("\n")}\n`).toMatchFileSnapshot(`record/${file.replace(/.*\/|\.yaml$/g, "")}.txt`);
  });
});
