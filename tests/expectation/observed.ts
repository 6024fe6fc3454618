import type { Metric, Report, Section, YearMention } from "../../src/model/report.js";
import type { Expectation, ExpectedMetric, ExpectedYearMention } from "./vocabulary.js";

/**
 * What a report shows of the things that an expectation names, in the expectation's own shape, so that a test
 * compares the two and its diff reads like the table: `expect(observed(report, wanted)).toEqual(squeezed(wanted))`.
 */
export function observed(report: Report, wanted: Expectation): Expectation {
  const seen = survey(report);
  const all: Required<Expectation> = {
    encoding: report.source.encoding,
    title: report.title === null ? null : squeeze(report.title.text),
    kinds: [...report.kinds],
    issuer: report.issuer === null ? null : { name: report.issuer.name, level: report.issuer.level },
    years: report.years,
    published: report.published,
    truncation: report.truncation?.hidden ?? null,
    outline: seen.outline,
    headings: among(wanted.headings, (text) => seen.headings.includes(text)),
    notHeadings: among(wanted.notHeadings, (text) => !seen.headings.includes(text)),
    roles: Object.fromEntries(
      Object.keys(wanted.roles ?? {}).flatMap((heading) => {
        const role = seen.roles.get(squeeze(heading));
        return role === undefined ? [] : [[squeeze(heading), role]];
      }),
    ),
    unheaded: seen.unheaded.map(({ text, role }, i) => ({
      begins: text.slice(0, squeeze(wanted.unheaded?.[i]?.begins ?? "").length || 12),
      role,
    })),
    items: seen.items,
    paragraphs: (wanted.paragraphs ?? []).filter((text) => seen.paragraphs.includes(text)),
    removed: among(wanted.removed, (text) => seen.removed.includes(text)),
    kept: among(wanted.kept, (text) => seen.kept.includes(text)),
    metrics: report.metrics.map((metric, i) => metricFields(metric, wanted.metrics?.[i])),
    metricsInclude: (wanted.metricsInclude ?? [])
      .map(squeezedFields)
      .filter((want) => report.metrics.some((metric) => equal(want, metricFields(metric, want)))),
    notMetrics: among(wanted.notMetrics, (text) => !report.metrics.some((metric) => squeeze(metric.text) === text)),
    yearMentions: report.yearMentions.map((mention, i) => yearFields(mention, wanted.yearMentions?.[i])),
    yearMentionsInclude: (wanted.yearMentionsInclude ?? [])
      .map(squeezedFields)
      .filter((want) => report.yearMentions.some((mention) => equal(want, yearFields(mention, want)))),
    diagnostics: (wanted.diagnostics ?? []).filter((code) => seen.diagnostics.has(code)),
    notDiagnostics: (wanted.notDiagnostics ?? []).filter((code) => !seen.diagnostics.has(code)),
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in wanted));
}

/** The expectation with its white space taken out, as `observed` gives it. */
export function squeezed(wanted: Expectation): Expectation {
  const out: Expectation = { ...wanted };
  if (typeof wanted.title === "string") out.title = squeeze(wanted.title);
  if (wanted.outline) out.outline = wanted.outline.map(indented);
  if (wanted.headings) out.headings = wanted.headings.map(squeeze);
  if (wanted.notHeadings) out.notHeadings = wanted.notHeadings.map(squeeze);
  if (wanted.roles) out.roles = Object.fromEntries(Object.entries(wanted.roles).map(([k, v]) => [squeeze(k), v]));
  if (wanted.unheaded) out.unheaded = wanted.unheaded.map(({ begins, role }) => ({ begins: squeeze(begins), role }));
  if (wanted.removed) out.removed = wanted.removed.map(squeeze);
  if (wanted.kept) out.kept = wanted.kept.map(squeeze);
  if (wanted.metrics) out.metrics = wanted.metrics.map(squeezedFields);
  if (wanted.metricsInclude) out.metricsInclude = wanted.metricsInclude.map(squeezedFields);
  if (wanted.notMetrics) out.notMetrics = wanted.notMetrics.map(squeeze);
  if (wanted.yearMentions) out.yearMentions = wanted.yearMentions.map(squeezedFields);
  if (wanted.yearMentionsInclude) out.yearMentionsInclude = wanted.yearMentionsInclude.map(squeezedFields);
  return out;
}

interface Survey {
  readonly outline: string[];
  readonly headings: string[];
  readonly roles: Map<string, Section["role"]>;
  readonly unheaded: { text: string; role: Section["role"] }[];
  readonly items: string[];
  readonly paragraphs: string[];
  readonly kept: string;
  readonly removed: string;
  readonly diagnostics: Set<string>;
}

function survey(report: Report): Survey {
  const kept = [report.title?.text ?? ""];
  const seen: Survey = {
    outline: [],
    headings: [],
    roles: new Map(),
    unheaded: [],
    items: [],
    paragraphs: [],
    kept: "",
    removed: squeeze(report.removed.map((run) => run.text).join("")),
    diagnostics: new Set(report.diagnostics.map((diagnostic) => diagnostic.code)),
  };
  const visit = (section: Section, depth: number): void => {
    if (section.heading === null) {
      seen.unheaded.push({ text: squeeze(section.paragraphs.map((p) => p.text).join("")), role: section.role });
    } else {
      const heading = squeeze(`${section.numbering?.text ?? ""}${section.heading}`);
      seen.outline.push("  ".repeat(depth) + heading);
      seen.headings.push(heading);
      seen.roles.set(heading, section.role);
      kept.push(heading);
    }
    for (const paragraph of section.paragraphs) {
      seen.paragraphs.push(paragraph.text);
      kept.push(paragraph.text);
      seen.items.push(...paragraph.items.map((item) => squeeze(item.numbering)));
    }
    for (const inner of section.sections) visit(inner, section.heading === null ? depth : depth + 1);
  };
  for (const section of report.sections) visit(section, 0);
  return { ...seen, kept: squeeze(kept.join("\n")) };
}

function metricFields(metric: Metric, want: ExpectedMetric | undefined): ExpectedMetric {
  const { text, value, upper, unit, masked, bound, status, base, year, period } = metric;
  const readings = want?.indicator;
  const stands = Array.isArray(readings) && metric.indicator !== null && readings.includes(metric.indicator);
  const indicator = stands ? readings : metric.indicator;
  const change = metric.change?.direction ?? null;
  const basis = metric.change?.basis ?? null;
  const [periodFrom, periodTo] = [period?.from ?? null, period?.to ?? null];
  const all = {
    text,
    indicator,
    value,
    upper,
    unit,
    masked,
    bound,
    change,
    basis,
    status,
    base,
    year,
    periodFrom,
    periodTo,
  };
  return squeezedFields(want === undefined ? { indicator, text } : onlyNamed(all, want));
}

function yearFields({ text, year, to, kind }: YearMention, want: ExpectedYearMention | undefined): ExpectedYearMention {
  return squeezedFields(want === undefined ? { text, year } : onlyNamed({ text, year, to, kind }, want));
}

const onlyNamed = (all: object, named: object): object =>
  Object.fromEntries(Object.entries(all).filter(([field]) => field in named));

const squeezedFields = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, typeof v === "string" ? squeeze(v) : v]));

/** Two flat records with the same values; figures to nine digits, as 11.3 may have come by way of a product. */
const equal = (a: object, b: object): boolean => JSON.stringify(rounded(a)) === JSON.stringify(rounded(b));

const rounded = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([k, v]): [string, unknown] => [k, typeof v === "number" ? Number(v.toPrecision(9)) : v])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const among = (texts: readonly string[] | undefined, holds: (text: string) => boolean): string[] =>
  (texts ?? []).map(squeeze).filter(holds);

const squeeze = (text: string): string => text.replace(/\s/gu, "");

const indented = (line: string): string => `${/^ */u.exec(line)?.[0] ?? ""}${squeeze(line)}`;
