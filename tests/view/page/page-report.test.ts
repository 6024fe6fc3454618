import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Section } from "../../../src/model/report.js";
import { parseReport } from "../../../src/parse.js";
import { pageReport } from "../../../src/view/page/page-report.js";
import { reportOf } from "./pages.js";

const text = readFileSync(new URL("../../../fixtures/01-upload-notice.txt", import.meta.url), "utf8");

test("spans are of UTF-16 code units", () => {
  const before = `\u{1f33e}\u{20bb7}\n${text}`;
  const made = reportOf(before);
  const words = ({ start, end }: { start: number; end: number }): string => before.slice(start, end);
  expect(made.title && words(made.title.span)).toBe(made.title?.text);
  expect(made.metrics.length).toBeGreaterThan(20);
  for (const metric of made.metrics)
    expect(words(metric.span).replaceAll(",", "")).toBe(metric.text.replaceAll(",", ""));
  for (const mention of made.mentions) expect(words(mention.span)).toBe(mention.text);
  for (const { headingSpan, name, isHeading } of made.sections) {
    expect(isHeading).toBe(headingSpan !== null);
    if (headingSpan !== null) expect(words(headingSpan)).toContain(name);
  }
});

test("indicators are found where they stand", () => {
  const made = reportOf(text);
  for (const { indicator, indicatorFrom } of made.metrics)
    expect(indicatorFrom.map(({ start, end }) => text.slice(start, end)).join("")).toBe(indicator);
});

test("an indicator of several words, in the order of the text", () => {
  const [, second] = reportOf("桃源镇2021年工作总结\n茶叶销量下降3.5%，降幅收窄1.2个百分点。").metrics;
  expect(second?.indicatorFrom.map(({ start, end }) => end - start)).toEqual([4, 2]);
});

test("sections in document order, with what they hold themselves", () => {
  const made = reportOf(text);
  expect(made.sections.map(({ id }) => id).slice(0, 5)).toEqual(["1", "2", "2.1", "2.2", "2.2.1"]);
  expect(made.sections.reduce((sum, section) => sum + section.metrics, 0)).toBe(made.metrics.length);
});

test("sections may nest deeper than calls", () => {
  const report = parseReport("");
  let deepest: Section[] = report.sections;
  for (let level = 1; level <= 20_000; level++) {
    const section: Section = {
      id: `${level}`,
      level,
      numbering: null,
      heading: null,
      headingSpan: null,
      span: [0, 0],
      role: "other",
      years: [],
      paragraphs: [],
      sections: [],
    };
    deepest.push(section);
    deepest = section.sections;
  }
  expect(pageReport(report, "", []).sections).toHaveLength(20_000 + report.sections.length - 1);
});
