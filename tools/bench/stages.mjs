// src/parse.ts stage by stage, each over all texts before the next, so that no clock runs between.
import { assemble } from "../../dist/assemble.js";
import { builtInRules } from "../../dist/boilerplate/engine/built-in-rules.js";
import { findBoilerplate } from "../../dist/boilerplate/find.js";
import { announcedCountFindings } from "../../dist/diagnostics/announced-count.js";
import { calendarFindings } from "../../dist/diagnostics/calendar.js";
import { contentFindings } from "../../dist/diagnostics/content.js";
import { damagedFigureFindings } from "../../dist/diagnostics/damaged-figure.js";
import { numberingFindings } from "../../dist/diagnostics/numbering.js";
import { severalReportsFindings } from "../../dist/diagnostics/several-reports.js";
import { sourceFindings } from "../../dist/diagnostics/source.js";
import { tableFindings } from "../../dist/diagnostics/table-not-read.js";
import { titleYearFindings } from "../../dist/diagnostics/title-year.js";
import { wordsFindings } from "../../dist/diagnostics/words.js";
import { marked } from "../../dist/lexicon/marks.js";
import { readMetrics } from "../../dist/metrics/metrics.js";
import { readOutline } from "../../dist/outline/read-outline.js";
import { authorTextOf } from "../../dist/text/author-text.js";
import { decode } from "../../dist/text/decode.js";
import { json } from "../../dist/write/json.js";
import { readYears } from "../../dist/years/years.js";
import { processorTime } from "./turns.mjs";

/** What is done to one text, each with what those before it made. */
const stages = {
  decode: (text) => {
    text.source = decode(text.bytes);
  },
  boilerplate: (text) => {
    text.boilerplate = findBoilerplate(text.source.text, builtInRules);
  },
  "author's text, marks": (text) => {
    text.author = marked(authorTextOf(text.source.text, text.boilerplate.cuts));
  },
  outline: (text) => {
    text.outline = readOutline(text.author);
  },
  years: (text) => {
    text.years = readYears(text.outline);
  },
  "quantities, metrics": (text) => {
    text.noticed = { damaged: [], unreadTables: [] };
    text.metrics = Array.from(readMetrics(text.outline, text.years, text.noticed));
  },
  diagnostics: (text) => {
    const { source, boilerplate, outline, years, noticed } = text;
    text.findings = [
      ...sourceFindings(source, boilerplate),
      ...numberingFindings(outline),
      ...announcedCountFindings(outline),
      ...titleYearFindings(outline, years),
      ...damagedFigureFindings(outline, noticed.damaged),
      ...calendarFindings(years, []),
      ...tableFindings(outline, noticed.unreadTables),
      ...wordsFindings(outline),
      ...contentFindings(outline),
      ...severalReportsFindings(outline),
    ];
  },
  assemble: (text) => {
    text.report = assemble({ ...text, path: "-", generator: null, findings: () => text.findings });
  },
  "write JSON": (text) => {
    text.written = json.file(text.report, () => text.source.text, []);
  },
};

/** Those up to the outline: what a parser of mark-up does. */
export const structure = Object.keys(stages).slice(0, 4);

/** Seconds of each stage over all inputs, `times` times. */
export function stageTimes(inputs, times) {
  const seconds = new Map(Object.keys(stages).map((name) => [name, 0]));
  for (let time = 0; time < times; time++) {
    const texts = inputs.map((bytes) => ({ bytes }));
    for (const [name, step] of Object.entries(stages))
      seconds.set(name, seconds.get(name) + processorTime(() => texts.forEach(step)));
  }
  return seconds;
}
