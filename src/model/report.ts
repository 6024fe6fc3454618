/**
 * The report model, version 1, as plain types: what `parseReport` gives. The same as a schema: schema.ts. A test holds the
 * two together; types inferred from the schema would lose what is recursive on their way into the package.
 */
export interface Report {
  schemaVersion: "1";
  /** Left out where the caller asked for none. */
  generator?: Generator | undefined;
  source: SourceFacts;
  title: Title | null;
  issuer: Issuer | null;
  kinds: string[];
  years: ReportYear[];
  /** YYYY-MM-DD */
  published: string | null;
  truncation: Truncation | null;
  sections: Section[];
  metrics: Metric[];
  yearMentions: YearMention[];
  removed: Removed[];
  diagnostics: Diagnostic[];
}

/** `[start, end)` in Unicode code points of the decoded text. */
export type CodePointSpan = [number, number];

/** What made the report. */
export interface Generator {
  name: string;
  version: string;
  /** SHA-256 of the rules that were added, null where there were none. */
  rules: string | null;
  /** Changes with any entry of the lexicon. */
  lexicon: string;
}

export interface SourceFacts {
  path: string;
  bytes: number;
  sha256: string;
  encoding: string;
  length: number;
  /** The format that the text was taken out of; null where the input is text. Spans are of the text. */
  extracted: "docx" | "html" | null;
}

export interface Title {
  text: string;
  span: CodePointSpan;
}

export interface Issuer {
  name: string;
  level: "township" | "county" | "city" | "province" | "nation" | "department" | "enterprise" | "other";
  /** GB/T 2260, as of the report's year; of a department that of its place. */
  code: string | null;
  /** From the province down, where the code is known. */
  path: string[] | null;
  /** Codes of all that have the name, where it alone does not tell which. */
  candidates: string[];
}

export interface ReportYear {
  year: number;
  role: "review" | "plan";
}

export interface Truncation {
  hidden: number | null;
  span: CodePointSpan;
}

/** What a section is about. */
export type Role = "preface" | "review" | "problems" | "plan" | "closing" | "other";

export interface Section {
  id: string;
  level: number;
  numbering: Numbering | null;
  heading: string | null;
  headingSpan: CodePointSpan | null;
  span: CodePointSpan;
  role: Role;
  years: number[];
  paragraphs: Paragraph[];
  sections: Section[];
}

export interface Numbering {
  text: string;
  style: string;
  ordinal: number;
}

export interface Paragraph {
  id: string;
  text: string;
  span: CodePointSpan;
  items: Item[];
}

export interface Item {
  id: string;
  numbering: string;
  text: string;
  span: CodePointSpan;
}

export interface Metric {
  id: string;
  indicator: string | null;
  /** The standard name of the indicator, where the lexicon has one. */
  canonical: string | null;
  text: string;
  value: number | null;
  upper: number | null;
  unit: string | null;
  /** In base units: UCUM codes where UCUM has one, ISO 4217 for money. */
  normalized: { value: number | null; upper: number | null; unit: string } | null;
  masked: boolean;
  bound: "exact" | "about" | "over" | "under" | "range";
  change: { direction: "increase" | "decrease"; basis: string | null } | null;
  status: "actual" | "estimate" | "target";
  /** The earlier level that another figure is held against: A of 由A增加到B; no result, no target. */
  base: boolean;
  year: number | null;
  period: { text: string; from: string | null; to: string | null } | null;
  span: CodePointSpan;
  section: string | null;
}

export interface YearMention {
  text: string;
  year: number | null;
  to: number | null;
  kind: "explicit" | "relative" | "plan" | "masked";
  span: CodePointSpan;
  section: string | null;
}

export interface Removed {
  rule: string;
  category: string;
  span: CodePointSpan;
  text: string;
}

export interface Diagnostic {
  code: string;
  severity: "error" | "warning" | "info";
  /** English; made of code and params. */
  message: string;
  /** Strings as they stand in the report. */
  params: { [name: string]: string | number | null };
  span: CodePointSpan | null;
}
