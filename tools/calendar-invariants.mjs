#!/usr/bin/env node
// Counts the figures whose status, year and part of the report contradict one another.
//
//   calendar-invariants.mjs FILE... [--show N]      reads the files with the built program and prints each kind of breach
//
// 1 future-actual   an actual figure later than the year that is planned, which is the year of the meeting
// 2 early-target    a target in a plan part that is earlier than the year that is planned
// 3 past-target     a target in another part that is not later than the review, without a cue that says so
// 4 years-apart     the reviewed and the planned year differ by more than one
// 5 same-year-pair  由A…到B with one year for both, where the earlier level names no part of that year
// 6 annual-average  年均 with a period inside one year
// 7 told-by-program what the program's own diagnostics say of it
import { readFileSync } from "node:fs";
import { parseReport } from "../dist/index.js";

const args = process.argv.slice(2);
const at = args.indexOf("--show");
const show = at < 0 ? 3 : Number(args.splice(at, 2)[1]);

const BREACHES = {
  "future-actual": ({ metric, last, text }) =>
    metric.status === "actual" &&
    !metric.base &&
    metric.year !== null &&
    last !== null &&
    metric.year > last &&
    !told(text),
  "early-target": ({ metric, plan, role }) =>
    metric.status === "target" && role === "plan" && metric.year !== null && plan !== null && metric.year < plan,
  "past-target": ({ metric, review, role, by }) =>
    metric.status === "target" &&
    role !== "plan" &&
    role !== "other" &&
    review !== null &&
    metric.year !== null &&
    metric.year <= review &&
    by === "part-of-review",
  "same-year-pair": ({ metric, next, text }) =>
    metric.base &&
    next !== undefined &&
    metric.year !== null &&
    metric.year === next.year &&
    PAIR.test(text) &&
    !PART.test(text),
  "annual-average": ({ metric }) =>
    metric.change?.basis === "年均" &&
    metric.period !== null &&
    metric.period.from !== null &&
    metric.period.from.slice(0, 4) === metric.period.to?.slice(0, 4),
};
const PAIR = /[由从][^，。；]{0,40}$/u;
const PART = /初|月|季|底|末/u;
/** 截至2022年1月: said to be so, after the year that is looked back on. */
const told = (text) => /截[至止]|目前|已|累计|完成了|实现了/u.test(text.slice(-60));

/** What the program itself tells of its calendar. */
const TOLD = new Set(["actual-in-future", "target-before-plan", "target-in-review", "years-apart"]);

const counts = Object.fromEntries(
  [...Object.keys(BREACHES), "years-apart", "told-by-program"].map((name) => [name, []]),
);
let figures = 0;
let targets = 0;
for (const file of args) {
  const statusBy = new Map();
  const bytes = readFileSync(file);
  const report = parseReport(bytes, {
    path: file,
    trace: (told) => {
      if (told.code === "status") statusBy.set(told.span.join(), told.by[0]);
    },
  });
  const source = [...bytes.toString("utf8").replace(/^\uFEFF/u, "")];
  const of = (role) => report.years.find((year) => year.role === role)?.year ?? null;
  // A title that was put on another year's text (title-year-mismatch) dates nothing.
  const mismatch = report.diagnostics.find(({ code }) => code === "title-year-mismatch")?.params;
  const later = mismatch === undefined || of("review") === null ? 0 : mismatch.text - of("review");
  const review = of("review") === null ? null : of("review") + later;
  const plan = of("plan") === null ? null : of("plan") + later;
  if (review !== null && plan !== null && Math.abs(plan - review) > 1)
    counts["years-apart"].push(`${file} ${review} ${plan}`);
  for (const { code, message } of report.diagnostics)
    if (TOLD.has(code)) counts["told-by-program"].push(`${file} ${code} ${message}`);
  const roles = new Map();
  const walk = (sections) => {
    for (const section of sections) {
      roles.set(section.id, section.role);
      walk(section.sections);
    }
  };
  walk(report.sections);
  report.metrics.forEach((metric, k) => {
    figures++;
    if (metric.status === "target") targets++;
    const text = source.slice(Math.max(0, metric.span[0] - 80), metric.span[0]).join("");
    const figure = {
      metric,
      next: report.metrics.slice(k + 1, k + 12).find((other) => !other.base),
      review,
      plan,
      last: plan ?? review,
      role: roles.get(metric.section) ?? null,
      by: statusBy.get(metric.span.join()),
      text,
    };
    for (const [name, broken] of Object.entries(BREACHES))
      if (broken(figure))
        counts[name].push(
          `${file}:${metric.span[0]} ${metric.status} ${metric.year} …${text.slice(-40).replace(/\s+/gu, " ")}【${metric.text}】`,
        );
  });
}
console.log(`${args.length} files, ${figures} figures, ${targets} targets`);
for (const [name, list] of Object.entries(counts)) {
  console.log(`${name.padEnd(16)} ${list.length}`);
  const step = Math.max(1, Math.floor(list.length / show));
  for (let i = 0; i < list.length && i < show * step; i += step) console.log(`    ${list[i]}`);
}
if (Object.values(counts).some((list) => list.length > 0)) process.exitCode = 1;
