import type { OutlineSection } from "../outline/outline.js";
import type { Span } from "../text/span.js";

/** The report model's metric with spans of the author text; the fields mean what the model says. */
export interface Metric extends Span {
  readonly indicator: string | null;
  /** Its standard name, where the lexicon has one. */
  readonly canonical: string | null;
  /** Where the indicator was read from, in the order of its words; empty where the text names none. */
  readonly indicatorFrom: readonly Span[];
  readonly text: string;
  readonly value: number | null;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly normalized: { readonly value: number | null; readonly upper: number | null; readonly unit: string } | null;
  readonly masked: boolean;
  readonly bound: "exact" | "about" | "over" | "under" | "range";
  readonly change: { readonly direction: "increase" | "decrease"; readonly basis: string | null } | null;
  readonly status: "actual" | "estimate" | "target";
  /** Its own sentence says so; else its part of the report does. */
  readonly statusSaid: boolean;
  /** An earlier level that another figure is held against: A of 由A增加到B. */
  readonly base: boolean;
  readonly year: number | null;
  readonly period: { readonly text: string; readonly from: string | null; readonly to: string | null } | null;
  readonly section: OutlineSection | null;
}
