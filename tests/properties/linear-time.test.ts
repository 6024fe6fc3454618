import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { fixtureTexts } from "../generate/fixture-texts.js";
import { processorTime } from "./processor-time.js";

/** Size of the hostile texts; REPORTS_LINEAR_MEGABYTES sets another for a run by hand. */
const megabytes = Number(process.env.REPORTS_LINEAR_MEGABYTES ?? 1);
const timeout = 60_000 * Math.max(1, megabytes);

describe("time grows as the text does", () => {
  test.each(fixtureTexts.map((text) => [text.trim().slice(0, 20).replace(/\s+/gu, " "), text]))(
    "%s …",
    { timeout },
    (_, text) => {
      const [some, tenfold] = [text.repeat(20), text.repeat(200)];
      parseReport(some);
      const short = processorTime(() => parseReport(some), 5);
      const long = processorTime(() => parseReport(tenfold));
      // Ten times the text: a quadratic step would cost a hundred times as much.
      expect(long).toBeLessThan(30 * Math.max(short, 5));
    },
  );

  // What takes much of one thing: figures, parts of one number, cells, rows, rules, headings, lines.
  test.each([
    "5%",
    "1亿5千万",
    "X亿5千",
    "0731-",
    "5 9亿元",
    "3户5人\n",
    "村\n",
    "村\n1\n",
    "产值指标\n1\n2\n3\n",
    "水稻 1 2 3\n",
    "|---|---|---|\n",
    "一、",
    "（一）\n",
    "1.\n",
    "第一节\n",
    "注：\n",
    "一是",
    "从3万元到5万元",
    "“",
    "（",
  ])("of %j alone", { timeout }, (unit) => {
    const [some, tenfold] = [unit.repeat(6_000 / unit.length), unit.repeat(60_000 / unit.length)];
    parseReport(some);
    const short = processorTime(() => parseReport(some));
    expect(processorTime(() => parseReport(tenfold))).toBeLessThan(30 * Math.max(short, 10));
  });

  /** A Chinese character for any number, few of which meet again. */
  const han = (number: number): string => String.fromCharCode(0x4e00 + ((number * 7919) % 20_000));

  // What stands thrice is looked for elsewhere: thousands of such, each another.
  test.each<[string, (i: number, other: number) => string]>([
    [
      "brackets",
      (i, other) => `${han(i)}${han(i + 7)}村【墨${han(other)}${han(other * 31)}】${han(i + 3)}处建设三处。\n`,
    ],
    [
      "lines amid sentences",
      (i, other) =>
        `全村上下齐心协力推进各项建设整治${han(i * 3 + 1)}\n${han(other)}县文${han(other * 17)}知\n${han(i * 5 + 2)}村建成。\n`,
    ],
  ])("of %s that are pushed in thrice each", { timeout }, (_, piece) => {
    const textOf = (count: number): string =>
      `柳溪镇2021年工作总结\n${Array.from({ length: count }, (_, i) => piece(i, i % Math.floor(count / 3))).join("")}`;
    const [some, tenfold] = [textOf(3_000), textOf(30_000)];
    parseReport(some);
    const short = processorTime(() => parseReport(some));
    expect(processorTime(() => parseReport(tenfold))).toBeLessThan(30 * Math.max(short, 10));
  });
});
