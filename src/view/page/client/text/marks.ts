import type { PageReport } from "../../page-report.js";
import type { Fold } from "./folds.js";

export const KINDS = ["title", "heading", "item", "metric", "year", "removed", "problem"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * A place of the text that is something; an `anchor` has no width and is where a section without heading begins, a
 * `fold` is removed lines that are shown as one.
 */
export interface Mark {
  readonly kind: Kind | "anchor" | "fold";
  readonly start: number;
  readonly end: number;
  /** Its index in the list of the report that it comes from. */
  readonly index: number;
}

/** All marks of a report in order of their starts; of those that start together the longer first. */
export function marksOf(report: PageReport, folds: readonly Fold[]): Mark[] {
  const mark = (kind: Mark["kind"], span: { start: number; end: number } | null, index: number): Mark[] =>
    span === null ? [] : [{ kind, start: span.start, end: span.end, index }];
  return [
    ...folds.flatMap((span, i) => mark("fold", span, i)),
    ...mark("title", report.title?.span ?? null, 0),
    ...report.sections.flatMap(({ headingSpan, span }, i) =>
      headingSpan === null
        ? mark("anchor", { start: span.start, end: span.start }, i)
        : mark("heading", headingSpan, i),
    ),
    ...report.items.flatMap((span, i) => mark("item", span, i)),
    ...report.metrics.flatMap(({ span }, i) => mark("metric", span, i)),
    ...report.mentions.flatMap(({ span }, i) => mark("year", span, i)),
    ...report.removed.flatMap(({ span }, i) => mark("removed", span, i)),
    ...report.diagnostics.flatMap(({ span }, i) => mark("problem", span, i)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
