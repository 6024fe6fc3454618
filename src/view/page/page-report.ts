import type { Decision } from "../../model/decision.js";
import type { CodePointSpan, Diagnostic, Metric, Report, Section, YearMention } from "../../model/report.js";
import { sectionsInOrder } from "../../model/sections-in-order.js";
import { CodeUnits } from "../../text/code-units.js";
import type { Span } from "../../text/span.js";
import { sectionName } from "../section-name.js";

/**
 * What the page needs of one report: plain data, sections in document order. All places are UTF-16 code units of
 * `text`, as a browser counts.
 */
export interface PageReport {
  readonly path: string;
  readonly encoding: string;
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly issuer: string | null;
  /** The issuer's division code, where it is known. */
  readonly division: string | null;
  readonly kinds: readonly string[];
  readonly years: Report["years"];
  readonly published: string | null;
  /** The decoded source, exactly as it stands. */
  readonly text: string;
  readonly sections: readonly PageSection[];
  readonly items: readonly Span[];
  readonly metrics: readonly PageMetric[];
  readonly mentions: readonly PageMention[];
  readonly removed: readonly PageRemoval[];
  readonly diagnostics: readonly PageDiagnostic[];
}

export interface PageSection {
  /** `2.1`, as in the report. */
  readonly id: string;
  readonly level: number;
  /** Numbering and heading; of text under no heading its first words. */
  readonly name: string;
  readonly isHeading: boolean;
  readonly headingSpan: Span | null;
  /** With all that it holds. */
  readonly span: Span;
  readonly role: Section["role"];
  readonly years: readonly number[];
  /** Of its own, not of its subsections. */
  readonly paragraphs: number;
  readonly metrics: number;
}

export interface PageMetric extends Omit<Metric, "span"> {
  readonly span: Span;
  /** The same in code points, as the report itself has it. */
  readonly place: CodePointSpan;
  /** Where the indicator was read from, piece by piece in the order of the text. */
  readonly indicatorFrom: readonly Span[];
}

export interface PageMention extends Omit<YearMention, "span"> {
  readonly span: Span;
}

export interface PageRemoval {
  readonly rule: string;
  readonly category: string;
  readonly span: Span;
}

export interface PageDiagnostic extends Omit<Diagnostic, "span"> {
  readonly span: Span | null;
}

/** `text` is the decoded source that `report` was made of, `told` the decisions that made it. */
export function pageReport(report: Report, text: string, told: readonly Decision[]): PageReport {
  const units = new CodeUnits(text);
  const placed = <T extends { readonly span: [number, number] }>(thing: T) => ({
    ...thing,
    span: units.span(thing.span),
  });
  const sections = sectionsInOrder(report.sections);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const indicators = new Map(told.filter(({ code }) => code === "indicator").map((one) => [one.span[0], one.from]));
  const counts = new Map<string | null, number>();
  for (const { section } of report.metrics) counts.set(section, (counts.get(section) ?? 0) + 1);
  return {
    path: report.source.path,
    encoding: report.source.encoding,
    title: report.title && placed(report.title),
    issuer: report.issuer?.name ?? null,
    division: report.issuer?.code ?? null,
    kinds: report.kinds,
    years: report.years,
    published: report.published,
    text,
    sections: sections.map((section) => ({
      id: section.id,
      level: section.level,
      ...nameOf(section),
      headingSpan: section.headingSpan && units.span(section.headingSpan),
      span: units.span(section.span),
      role: section.role,
      years: section.years,
      paragraphs: section.paragraphs.length,
      metrics: counts.get(section.id) ?? 0,
    })),
    items: paragraphs.flatMap(({ items }) => items.map(({ span }) => units.span(span))),
    metrics: report.metrics.map((metric) => ({
      ...placed(metric),
      place: metric.span,
      indicatorFrom: (indicators.get(metric.span[0]) ?? [])
        .map((piece) => units.span(piece))
        .sort((a, b) => a.start - b.start),
    })),
    mentions: report.yearMentions.map(placed),
    removed: report.removed.map(({ rule, category, span }) => ({ rule, category, span: units.span(span) })),
    diagnostics: report.diagnostics.map((one) => ({ ...one, span: one.span && units.span(one.span) })),
  };
}

function nameOf(section: Section): Pick<PageSection, "name" | "isHeading"> {
  const { text, isHeading } = sectionName(section);
  return { name: text, isHeading };
}
