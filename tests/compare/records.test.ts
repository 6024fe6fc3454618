import { expect, it } from "vitest";
import { comparedIn } from "../../src/cli/work/record-reader.js";
import { wantedFor } from "../../src/compare/compare.js";
import { comparable, type Sheet, sheetOf } from "../../src/compare/sheet.js";
import type { Report } from "../../src/model/report.js";
import { parseReport } from "../../src/parse.js";
import { jsonLine } from "../../src/write/ndjson.js";
import { writtenReport } from "../generate/written-report.js";
import { reportText } from "./reports.js";

/** What a comparison needs of a record is the same, however the record is written, as when all of it is read. */

const reports: readonly Report[] = [
  ...Array.from({ length: 12 }, (_, i) => writtenReport(i + 1, { layout: "lines", noise: "none" }).text),
  reportText(2021, {
    review: "新修“连心”桥12座、\\渠3公里，增长8%（含\t续建）。\n一是栽茶3.5万亩。二是𠮷田改造120亩。",
    plan: "",
  }),
  reportText(2021, { review: "", plan: "" }),
].map((text, i) => parseReport(text, { path: `${i}_2021.txt` }));

const wanted = (years: Report["years"]) => wantedFor("targets", years);
const whole = (report: Report): Sheet =>
  sheetOf(comparable(report), ({ status, year }) => wanted(report.years)(status === "target", year));
const read = (line: string): Sheet | null => {
  const report = comparedIn(Buffer.from(line), wanted);
  return report === null ? null : sheetOf(report, () => true);
};

it.each(reports.map((report, i) => [i, report] as const))("report %i as it is written", (_, report) => {
  expect(read(jsonLine(report).trimEnd())).toEqual(whole(report));
});

it.each(reports.map((report, i) => [i, report] as const))("report %i written otherwise", (seed, report) => {
  const line = jsonLine(report).trimEnd();
  const others = {
    shuffled: JSON.stringify(shuffled(report, seed + 1)),
    "members of figures shuffled": JSON.stringify({ ...report, metrics: shuffled(report.metrics, seed + 1) }),
    "members of sections shuffled": JSON.stringify({ ...report, sections: shuffled(report.sections, seed + 1) }),
    "with blanks": JSON.stringify(report, null, 1).replaceAll("\n", " "),
    "blanks in figures": line.replaceAll(',"upper":', ', "upper": '),
    "all escaped": line.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
    "numbers otherwise": line.replace(/"value":(\d+),/g, '"value":$1.0e0,'),
    "a member more": line.replaceAll(',"masked":', ',"note":"}],\\"metrics\\":[","masked":'),
  };
  for (const [name, other] of Object.entries(others)) expect(read(other), name).toEqual(whole(report));
});

it("what is cut short, or no UTF-8, is no report", () => {
  const line = Buffer.from(jsonLine(reports[0]).trimEnd());
  expect(comparedIn(line.subarray(0, -1), wanted)).toBeNull();
  const broken = Buffer.from(line);
  broken[broken.indexOf("年")] = 0xff;
  expect(comparedIn(broken, wanted)).toBeNull();
});

/** The same value with the members of every object in another order. */
function shuffled<Value>(value: Value, seed: number): Value {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, seed)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, one]) => [name, shuffled(one, seed)] as const);
  const turned = members.map((_, i) => members[(i * 7 + seed) % members.length]);
  const distinct = new Map(
    members.length % 7 === 0 ? members.toReversed() : turned.flatMap((one) => (one ? [one] : [])),
  );
  return Object.fromEntries(distinct) as Value;
}
