import type { CodePointSpan, Metric } from "../model/report.js";
import type { Form } from "./linking/form.js";

/** What `reports compare` puts out; see docs/report-model.md. */

/** What reports are compared for. */
export const SUBJECTS = ["targets", "series", "reuse"] as const;
export type What = (typeof SUBJECTS)[number];

/** A figure with where it stands. */
export interface Cited {
  readonly path: string;
  readonly sha256: string;
  /** The id of the metric in its report: m17. */
  readonly metric: string;
  readonly span: CodePointSpan;
  readonly text: string;
  readonly value: number | null;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly sentence: string;
}

export interface CitedTarget extends Cited {
  readonly bound: Metric["bound"];
}

export interface CitedResult extends Cited {
  readonly bound: Metric["bound"];
  readonly status: Metric["status"];
  /** 城镇, 农村, where parts stand for the whole, or the name of one of several that share a target. */
  readonly part: string | null;
}

export const VERDICTS = ["met", "missed", "unreported", "no-report", "unclear"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A promise and what became of it. */
export interface TargetRow {
  readonly issuer: string;
  readonly year: number;
  readonly indicator: string | null;
  readonly canonical: string | null;
  readonly form: Form;
  readonly target: CitedTarget;
  readonly results: readonly CitedResult[];
  /** The level of the year before, where the verdict was derived from two levels. */
  readonly base: Cited | null;
  readonly derived: boolean;
  readonly verdict: Verdict;
  readonly gap: number | null;
  readonly gapUnit: string | null;
  readonly reason: "name" | "canonical" | "context" | "parts" | "derived" | null;
  readonly score: number | null;
  /** With --explain: the best that were weighed, also those that were refused. */
  readonly candidates?: readonly (Cited & { readonly score: number })[];
}

/** A value that a report states of a year. */
export interface SeriesRow {
  readonly issuer: string;
  readonly indicator: string;
  readonly canonical: string;
  /** Sums, means and parts of years are apart. */
  readonly form: "growth" | "level" | "growth-of-years" | "level-of-years";
  readonly year: number;
  readonly value: number;
  readonly unit: string | null;
  readonly path: string;
  readonly sha256: string;
  /** The id of the metric in its report. */
  readonly metric: string;
  readonly span: CodePointSpan;
  readonly text: string;
  readonly sentence: string;
  /** Of the years from this one on, where it is a sum or a mean of several; null for one year. */
  readonly from: number | null;
  /** What was added in the year, or all that there is; null where the words in front of the figure tell neither. */
  readonly amount: "added" | "total" | null;
  /** The same report gives another value for the same year: one of the two is of something else. */
  readonly conflict: boolean;
  /** Another report gives another value for the same year. */
  readonly revised: boolean;
  /** The levels of this year and the last disagree with the growth that is stated. */
  readonly break: boolean;
}

/** A paragraph of one report that stands in another too, as it was or changed. */
export interface ReuseRow {
  readonly issuer: string;
  readonly a: ReusePlace;
  readonly b: ReusePlace;
  /** Of their runs of five characters. */
  readonly jaccard: number;
  readonly kind: "body" | "formula" | "notes";
  /** Figures that were changed in the copy, in their order; none where the copy has more or fewer. */
  readonly changed: readonly { readonly from: string; readonly to: string }[];
  /** Whether nearly all of one report stands in the other. */
  readonly sameReport: boolean;
}

export interface ReusePlace {
  readonly path: string;
  readonly sha256: string;
  readonly year: number | null;
  readonly span: CodePointSpan;
  readonly text: string;
}
