import { describe, expect, it } from "vitest";
import { assembleInParts } from "../../src/assemble.js";
import { formatNames, loadFormat } from "../../src/cli/outputs/formats.js";
import { parseReport, readInParts } from "../../src/parse.js";
import { fixtureTexts } from "../generate/fixture-texts.js";

const texts = [
  ...fixtureTexts,
  "",
  "一",
  "云溪镇2021年工作总结\n一、产业\n新建果园\u202e5亩，\u2028投资3万元，“增长”5%。",
  "5%".repeat(2500),
];
const source = (): string => "";

describe.each(formatNames)("%s in parts", (name) => {
  it.each([false, true])("is the same text (byte-order mark: %s)", async (bom) => {
    const { file, record, inParts } = await loadFormat(name, bom);
    for (const text of texts) {
      const parts = () => assembleInParts(readInParts(text));
      expect([...(inParts?.file(parts()) ?? [])].join("")).toBe(file(parseReport(text), source, []));
      expect([...(inParts?.record(parts()) ?? [])].join("")).toBe(record(parseReport(text), source, []));
    }
  });
});
