import fc from "fast-check";
import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { parseReport } from "../../src/parse.js";
import { datedReport } from "../generate/dated-report.js";
import { anyText, splicedText } from "../generate/texts.js";

const runs = Number(process.env.REPORTS_PROPERTY_RUNS ?? 1000);
const seed = Number(process.env.REPORTS_PROPERTY_SEED ?? 20_210_414);

/** What contradicts itself between status, year, part and the years of a report. */
const BREACHES = new Set(["actual-in-future", "target-before-plan", "target-in-review"]);
const breaches = (report: Report): string[] =>
  report.diagnostics.filter(({ code }) => BREACHES.has(code)).map(({ message }) => message);

/** An earlier level is never of the later one's year, unless it names a part of it; an average has no part of a year. */
function timesOf({ metrics }: Report): string[] {
  return metrics.flatMap(({ text, base, year, period, change }, k) => {
    const later = metrics.slice(k + 1).find((metric) => !metric.base);
    const said: string[] = [];
    if (base && year !== null && later?.year === year) said.push(`${text} and ${later.text} are both of ${year}`);
    if (period?.from != null && period.to !== null && period.from > period.to)
      said.push(`${text} ends before it begins`);
    if (change?.basis === "年均" && period?.from != null && period.from.slice(0, 4) === period.to?.slice(0, 4))
      said.push(`${text} is an average within a year`);
    return said;
  });
}

test("an invented report comes back with its years, and every figure with its status and year", {
  timeout: 240_000,
}, () => {
  fc.assert(
    fc.property(datedReport, ({ text, years: [review, plan], figures }) => {
      const report = parseReport(text);
      expect(report.years, text).toEqual([
        { year: review, role: "review" },
        { year: plan, role: "plan" },
      ]);
      const read = report.metrics.map((m) => ({ text: m.text, status: m.status, year: m.year }));
      expect(read, text).toEqual(figures);
      expect([...breaches(report), ...timesOf(report)], text).toEqual([]);
    }),
    { numRuns: Math.ceil(runs / 2), seed },
  );
});

/** A title may say anything (2019年工作总结2022年工作计划): only figures are asked. */
test("no text makes figures that contradict the calendar", { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(anyText, splicedText), (text) => {
      const report = parseReport(text);
      expect(
        timesOf(report).filter((said) => said.includes("average") || said.includes("begins")),
        text,
      ).toEqual([]);
      expect(breaches(report), text).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
});
