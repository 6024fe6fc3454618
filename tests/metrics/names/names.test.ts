import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROWS } from "../../../src/metrics/indicator/choose.js";
import type { Decision } from "../../../src/model/decision.js";
import { parseReport } from "../../../src/parse.js";

const read = (sentence: string, trace?: (decision: Decision) => void) =>
  parseReport(`石桥镇2021年工作总结\n一、主要工作\n${sentence}`, trace === undefined ? {} : { trace }).metrics;

const kinds: Record<string, string[][]> = parse(readFileSync(new URL("names.yaml", import.meta.url), "utf8"));

describe.each(Object.entries(kinds))("%s", (_, rows) => {
  test.each(rows.map(([sentence = "", ...wanted]) => ({ sentence, wanted })))("$sentence", ({ sentence, wanted }) => {
    expect(read(sentence).map(({ text, indicator }) => `${text} ${indicator ?? "-"}`)).toEqual(wanted);
  });
});

describe("what names a figure", () => {
  test.each(Object.values(ROWS).flat())("$id: $example", ({ id, example }) => {
    const by: string[] = [];
    read(`${example}。`, (decision) => {
      if (decision.code === "indicator") by.push(...decision.by);
    });
    expect(by).toContain(id);
  });
});
