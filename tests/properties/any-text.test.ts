import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { anyText, mutatedText, splicedText } from "../generate/texts.js";
import { brokenPromises } from "./promises.js";

/**
 * Runs in total; REPORTS_PROPERTY_RUNS sets another number for a run by hand, REPORTS_PROPERTY_SEED other texts.
 * The seed is fixed otherwise, so that a change and not luck makes the tests fail.
 */
const runs = Number(process.env.REPORTS_PROPERTY_RUNS ?? 10_000);
const seed = Number(process.env.REPORTS_PROPERTY_SEED ?? 20_210_414);
const share = (part: number): fc.Parameters<unknown> => ({ numRuns: Math.ceil(runs * part), seed });
const timeout = 120_000 + runs * 60;

/** What a reader sees of a string: no lone surrogates. A byte-order mark in front is a place of the string like any other. */
const asRead = (text: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(text, "utf8"));

describe("any text keeps what the model promises", () => {
  test.each([
    ["a marker behind a joined line break", "年(\r1."],
    ["a heading, a blank, a marker", "1.a 2.b 3.c"],
    ["blanks that were lost within a title", "2023-03-30????平阳县2020年工作总结\n一、产业发展\n新建果园。"],
    [
      "ranges whose upper end is masked",
      "完成投资6-10亿X元。改造19-68千X村，6—8万**亩，7~8,376亿x株，9百—338亿XX.X米。",
    ],
    ["a note between a number and two writings of one ordinal", "2)\n注：\n一．\n一、"],
    ["a byte-order mark and nothing else", "\ufeff"],
    ["a byte-order mark before a report", "\ufeff梅岭镇2021年工作总结\n一、农业\n新建果园50亩。"],
    ["the same in words", "（一）梅岭镇开展整治\n注：数据为初步统计\n一．农业\n一、工业"],
    [
      "a line that heads by its words and in the place of a lost number",
      "柳溪镇2021年工作总结\n今年以来，全镇围绕目标，较好地完成了任务。　　一、\n\n上半年工作情况　　9亿元（一）经济运行平稳。1-6月，完成产值15亿元。　　（二）城镇建设有序推进。拆除面积5万平方米。　　（三）基层治理有效。\n\n二、存在问题\n产业不强。",
    ],
    ["attachments between two numbers", "1）\n③\n附件\n③"],
    ["parts of a number without end", "1亿5千万".repeat(3000)],
    ["shares that the end of a heading cuts through", "产业1、18.2：37：44.323亿元新建乡村戏台一座，村民十分满意"],
  ])("%s", (_, text) => {
    expect(brokenPromises(asRead(text), parseReport(text))).toEqual([]);
  });

  test.each([
    ["random", anyText, 0.3],
    ["spliced", splicedText, 0.35],
    ["mutated", mutatedText, 0.25],
  ])("%s", { timeout }, (_, texts, part) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(brokenPromises(asRead(text), parseReport(text))).toEqual([]);
      }),
      share(part),
    );
  });
});

describe("a text gives one report", () => {
  const text = fc.oneof(splicedText, mutatedText);

  test("the same one every time, whatever was parsed before", { timeout }, () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const once = JSON.stringify(parseReport(first));
        parseReport(second);
        expect(JSON.stringify(parseReport(first))).toBe(once);
      }),
      share(0.05),
    );
  });

  test("the same one from a string and from its bytes", { timeout }, () => {
    fc.assert(
      fc.property(
        text.filter((t) => t !== "" && !t.includes("\0")),
        (t) => {
          expect(parseReport(Buffer.from(t, "utf8"))).toEqual(parseReport(t));
        },
      ),
      share(0.05),
    );
  });
});
