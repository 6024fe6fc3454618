import type { Boilerplate } from "./boilerplate/find.js";
import type { Finding } from "./diagnostics/finding.js";
import { sentenceOf } from "./diagnostics/sentences.js";
import type { Metric } from "./metrics/metric.js";
import { DIAGNOSTICS } from "./model/diagnostics.js";
import type { CodePointSpan, Report, Generator as ReportGenerator, ReportYear, Section } from "./model/report.js";
import type { ReportInParts } from "./model/report-in-parts.js";
import { placed } from "./outline/divisions/placed.js";
import { writtenName } from "./outline/issuer.js";
import { kindsOf } from "./outline/kinds.js";
import type { Outline, OutlineSection } from "./outline/outline.js";
import { inSource, written } from "./text/author-text.js";
import { matchingForm } from "./text/characters.js";
import { CodePoints } from "./text/code-points.js";
import type { Source } from "./text/source.js";
import type { Span } from "./text/span.js";
import type { Years } from "./years/years.js";

/** What the stages found in one source. */
export interface Findings {
  readonly source: Source;
  /** As given by the caller, `-` for standard input. */
  readonly path: string;
  /** Null where nobody wants to know. */
  readonly generator: ReportGenerator | null;
  readonly boilerplate: Boilerplate;
  readonly outline: Outline;
  readonly years: Years;
  readonly metrics: readonly Metric[];
  readonly findings: readonly Finding[];
}

/** The same where figures are read one after the other, once; what was found odd is known behind the last. */
export interface Reading extends Omit<Findings, "metrics" | "findings"> {
  readonly metrics: Iterable<Metric>;
  readonly findings: () => readonly Finding[];
}

/** Writes down the report, whole. */
export function assemble(reading: Reading): Report {
  const { head, metrics, tail } = assembleInParts(reading);
  const all: Report["metrics"][number][] = [];
  for (const metric of metrics) all.push(metric);
  return { ...head, metrics: all, ...tail() };
}

/** The same in parts: the only place where spans of the author text become code points of the source. */
export function assembleInParts(reading: Reading): ReportInParts {
  const { source, path, generator, boilerplate, outline, years } = reading;
  const { author } = outline;
  const places = new CodePoints(source.text);
  const span = (ofFlow: Span): CodePointSpan => places.span(inSource(author, ofFlow));
  const cleaned = (ofFlow: Span): string => author.text.slice(ofFlow.start, ofFlow.end);

  const section = (s: OutlineSection): Section => ({
    id: s.id,
    level: s.level,
    numbering:
      s.numbering === null
        ? null
        : {
            text: written(author, s.numbering).replace(/\s/gu, ""),
            style: s.numbering.style,
            ordinal: s.numbering.ordinal,
          },
    heading: s.heading === null ? null : written(author, s.heading),
    headingSpan: s.headingSpan === null ? null : span(s.headingSpan),
    span: span(s),
    role: s.role,
    years: years.ofSection(s),
    paragraphs: s.paragraphs.map((p, i) => ({
      id: `${s.id}p${i + 1}`,
      text: cleaned(p),
      span: span(p),
      items: p.items.map((item, k) => ({
        id: `${s.id}p${i + 1}i${k + 1}`,
        numbering: written(author, item.numbering).replace(/\s/gu, ""),
        text: cleaned({ start: item.numbering.end, end: item.end }).trim(),
        span: span(item),
      })),
    })),
    sections: s.sections.map(section),
  });

  const title = outline.title === null ? null : written(author, outline.title).replace(/\n|[?？]{2,}/gu, "");
  const head: ReportInParts["head"] = {
    schemaVersion: "1",
    ...(generator !== null && { generator }),
    source: {
      path,
      bytes: source.bytes,
      sha256: source.sha256,
      encoding: source.encoding,
      length: places.length,
      extracted: source.extracted,
    },
    title: title === null || outline.title === null ? null : { text: title, span: span(outline.title) },
    issuer: outline.issuer && {
      ...outline.issuer,
      ...placed(outline.issuer, yearOf(years.report, boilerplate.published)),
      name: writtenName(author, outline.issuer.name),
    },
    kinds: title === null ? [] : kindsOf(matchingForm(title)),
    years: years.report.map(({ year, role }) => ({ year, role })),
    published: boilerplate.published,
    truncation:
      boilerplate.truncation === null
        ? null
        : { hidden: boilerplate.truncation.hidden, span: places.span(boilerplate.truncation.span) },
    sections: outline.sections.map(section),
  };
  let count = 0;
  const metric = (m: Metric): Report["metrics"][number] => ({
    id: `m${++count}`,
    indicator: m.indicator,
    canonical: m.canonical,
    text: m.text,
    value: m.value,
    upper: m.upper,
    unit: m.unit,
    normalized: m.normalized,
    masked: m.masked,
    bound: m.bound,
    change: m.change,
    status: m.status,
    base: m.base,
    year: m.year,
    period: m.period,
    span: span(m),
    section: m.section?.id ?? null,
  });
  const mentions: ReportInParts["years"] = () =>
    years.mentions.map(({ start, end, section: home, year, to, kind }) => ({
      text: written(author, { start, end }),
      year,
      to,
      kind,
      span: span({ start, end }),
      section: home?.id ?? null,
    }));
  const tail: ReportInParts["tail"] = () => ({
    yearMentions: mentions(),
    removed: boilerplate.cuts.map((cut) => ({
      rule: cut.rule,
      category: cut.category,
      span: places.span(cut),
      text: source.text.slice(cut.start, cut.end),
    })),
    diagnostics: reading.findings().map((finding) => ({
      code: finding.code,
      severity: DIAGNOSTICS[finding.code],
      message: sentenceOf(finding),
      params: { ...finding.params },
      span: finding.span === null ? null : places.span(finding.span),
    })),
  });
  return { head, metrics: each(reading.metrics, metric), years: mentions, tail };
}

/** The year that says which divisions there were: that of the plan, else the reviewed one, else that of publication. */
function yearOf(years: readonly ReportYear[], published: string | null): number | null {
  const of = (role: "review" | "plan"): number[] => years.filter((y) => y.role === role).map(({ year }) => year);
  const [last] = [of("plan"), of("review")].filter((some) => some.length > 0).map((some) => Math.max(...some));
  return last ?? (published === null ? null : Number(published.slice(0, 4)));
}

function* each<From, To>(all: Iterable<From>, to: (one: From) => To): Generator<To> {
  for (const one of all) yield to(one);
}
