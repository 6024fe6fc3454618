import type { Metric, Report, Section } from "../../src/model/report.js";

/** A reading in a line a thing, for people to compare: what a change of an entry or a rule does to it. */
export function inShort(report: Report): string[] {
  const { title, issuer, kinds, years, published, sections, metrics, yearMentions, removed, diagnostics } = report;
  return [
    title === null ? "no title" : `title ${title.text}`,
    ...(issuer === null ? [] : [`issuer ${issuer.name} ${issuer.level}`]),
    ...kinds.map((kind) => `kind ${kind}`),
    ...years.map(({ year, role }) => `year ${year} ${role}`),
    ...(published === null ? [] : [`published ${published}`]),
    ...sections.flatMap(sectionLines),
    ...metrics.map(metricLine),
    ...yearMentions.map(({ text, year, to, kind }) => `mention ${text} ${year}${to === null ? "" : `-${to}`} ${kind}`),
    ...removed.map(({ rule, text }) => `removed ${rule} ${text}`),
    ...diagnostics.map(({ code, message }) => `${code}: ${message}`),
  ].map((line) => line.replace(/\s+/g, " "));
}

function sectionLines({ id, level, heading, role, years, paragraphs, sections }: Section): string[] {
  const items = paragraphs.flatMap((paragraph) => paragraph.items);
  const facts = [
    role,
    ...years.map(String),
    `${paragraphs.length} paragraphs`,
    ...(items.length > 0 ? [items.map(({ numbering }) => numbering).join("")] : []),
  ];
  return [`${id} ${level} ${heading ?? "-"} (${facts.join(", ")})`, ...sections.flatMap(sectionLines)];
}

function metricLine(metric: Metric): string {
  const { indicator, canonical, text, value, upper, unit, normalized, masked, bound, change, status, year } = metric;
  const facts: readonly unknown[] = [
    status,
    year,
    metric.period?.text,
    value === null ? (masked ? "masked" : null) : upper === null ? value : `${value}..${upper}`,
    unit,
    normalized === null ? null : `${normalized.value} ${normalized.unit}`,
    bound,
    change === null ? null : `${change.direction} ${change.basis ?? ""}`.trim(),
    canonical === null ? null : `= ${canonical}`,
    metric.base ? "base" : null,
  ];
  return `${indicator ?? "?"}: ${text} [${facts.filter((fact) => fact !== null && fact !== undefined).join(", ")}]`;
}
