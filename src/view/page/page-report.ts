import type { Diagnostic, Metric, Report, Section, YearMention } from "../../model/report.js";
import type { Span } from "../../text/span.js";

/**
 * What the page needs of one report: plain data, sections in document order. All places are UTF-16 code units of
 * `text`, as a browser counts.
 */
export interface PageReport {
  readonly path: string;
  readonly encoding: string;
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly issuer: string | null;
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
  readonly numbering: string | null;
  readonly heading: string | null;
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
  /** Where the indicator was read from: the words themselves where they stand in front of the figure, else the clause. */
  readonly clause: Span | null;
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
