import { assemble, type Findings, type Reading } from "./assemble.js";
import { builtInRules } from "./boilerplate/engine/built-in-rules.js";
import { digestOf, type RuleBook, withRules } from "./boilerplate/engine/rule.js";
import { findBoilerplate } from "./boilerplate/find.js";
import { announcedCountFindings } from "./diagnostics/announced-count.js";
import { breachOf, calendarFindings } from "./diagnostics/calendar.js";
import { contentFindings } from "./diagnostics/content.js";
import { damagedFigureFindings } from "./diagnostics/damaged-figure.js";
import type { Finding } from "./diagnostics/finding.js";
import { numberingFindings } from "./diagnostics/numbering.js";
import { severalReportsFindings } from "./diagnostics/several-reports.js";
import { sourceFindings } from "./diagnostics/source.js";
import { tableFindings } from "./diagnostics/table-not-read.js";
import { titleYearFindings } from "./diagnostics/title-year.js";
import { wordsFindings } from "./diagnostics/words.js";
import { lexiconVersion } from "./lexicon/lexicon.js";
import { marked } from "./lexicon/marks.js";
import type { Metric } from "./metrics/metric.js";
import { type Noticed, readMetrics } from "./metrics/metrics.js";
import type { Decide } from "./model/decide.js";
import type { Trace } from "./model/decision.js";
import type { Report } from "./model/report.js";
import type { Outline } from "./outline/outline.js";
import { readOutline } from "./outline/read-outline.js";
import { PROGRAM } from "./program.js";
import { authorTextOf } from "./text/author-text.js";
import { decode, decodeText } from "./text/decode.js";
import type { Encoding, Source } from "./text/source.js";
import { tellOfAuthor, tellOfSource } from "./text/telling.js";
import { readYears, type Years } from "./years/years.js";

export interface ParseOptions {
  /** What `source.path` says; `-` where it is not given. */
  readonly path?: string | undefined;
  /** The encoding of bytes; recognised where it is not given. */
  readonly encoding?: Encoding | undefined;
  /** Boilerplate rules beside the built-in ones. */
  readonly rules?: readonly RuleBook[] | undefined;
  /** Is told every decision, in the order in which the passes make them; no cost where it is not given. */
  readonly trace?: Trace | undefined;
  /** Whether the report says what made it: program, rules, lexicon. It does where nothing is given. */
  readonly generator?: boolean | undefined;
}

/**
 * Reads one report. Pure, synchronous; throws on no content.
 *
 * @throws DecodeError for bytes that are no text in a known encoding
 */
export const parseReport = (input: string | Uint8Array | Source, options: ParseOptions = {}): Report =>
  assemble(readInParts(input, options));

/** What the passes found, before it is written down as a report: proofreading wants their places and marks. */
export function readFindings(input: string | Uint8Array | Source, options: ParseOptions = {}): Findings {
  const { metrics, findings, ...reading } = readInParts(input, options);
  return { ...reading, metrics: Array.from(metrics), findings: findings() };
}

/** The same with its figures one after the other, for a text that has too many to hold them all. */
export function readInParts(input: string | Uint8Array | Source, options: ParseOptions = {}): Reading {
  const source = sourceOf(input, options);
  const { trace } = options;
  const ofSource: Decide = trace && tellOfSource(source.text, trace);
  const rules = options.rules ?? [];
  const boilerplate = findBoilerplate(source.text, rules.reduce(withRules, builtInRules), ofSource);
  const author = marked(authorTextOf(source.text, boilerplate.cuts));
  const decide: Decide = trace && tellOfAuthor(author, trace);
  const outline = readOutline(author, decide);
  const years = readYears(outline, decide);
  const noticed: Noticed = { damaged: [], unreadTables: [] };
  const breaches: Finding[] = [];
  return {
    source,
    path: options.path ?? "-",
    generator: options.generator === false ? null : { ...PROGRAM, rules: digestOf(rules), lexicon: lexiconVersion },
    boilerplate,
    outline,
    years,
    metrics: withBreaches(readMetrics(outline, years, noticed, decide), outline, years, breaches),
    findings: () => [
      ...sourceFindings(source, boilerplate),
      ...numberingFindings(outline),
      ...announcedCountFindings(outline),
      ...titleYearFindings(outline, years),
      ...damagedFigureFindings(outline, noticed.damaged),
      ...calendarFindings(years, breaches),
      ...tableFindings(outline, noticed.unreadTables),
      ...wordsFindings(outline),
      ...contentFindings(outline),
      ...severalReportsFindings(outline),
    ],
  };
}

function sourceOf(input: string | Uint8Array | Source, { encoding }: ParseOptions): Source {
  if (typeof input === "string") return decodeText(input);
  if (input instanceof Uint8Array) return decode(input, encoding);
  // From JavaScript: an ArrayBuffer, a Promise, undefined.
  if (typeof input?.text !== "string")
    throw new TypeError("a report is read from a string or from bytes (a Uint8Array)");
  return input;
}

/** Notes what each figure contradicts as it passes. */
function* withBreaches(
  metrics: Iterable<Metric>,
  outline: Outline,
  years: Years,
  breaches: Finding[],
): Generator<Metric> {
  for (const metric of metrics) {
    const breach = breachOf(outline, metric, years);
    if (breach !== null) breaches.push(breach);
    yield metric;
  }
}
