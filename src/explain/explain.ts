import type { Decision } from "../model/decision.js";
import type { CodePointSpan, Report } from "../model/report.js";
import { type Fact, factsOf, touches } from "./facts.js";
import { placeOf } from "./places.js";
import type { Question } from "./question.js";

/** What can be said about a place: what the report has there, and each decision that made it so. */
export interface Explanation {
  readonly path: string;
  readonly place: CodePointSpan;
  readonly facts: readonly Fact[];
  /** In the order of the passes, in each as they were made. */
  readonly decisions: readonly Decision[];
  /** Where nothing was decided at the place: the decision nearest to it. */
  readonly nearest: Decision | null;
}

/** @throws NoSuchPlace where the report has nothing of the kind that is asked about */
export function explain(question: Question, report: Report, source: string, told: readonly Decision[]): Explanation {
  const place = placeOf(question, report, source);
  const decisions = distinct(told.filter(({ span }) => touches(span, place))).sort(
    (a, b) => PASSES.indexOf(a.pass) - PASSES.indexOf(b.pass),
  );
  return {
    path: report.source.path,
    place,
    facts: factsOf(report, place),
    decisions,
    nearest: decisions.length > 0 ? null : nearestTo(place, told),
  };
}

const PASSES: readonly Decision["pass"][] = [
  "boilerplate",
  "text",
  "numbering",
  "headings",
  "outline",
  "years",
  "quantities",
  "metrics",
];

/** A pass that looks twice at a place may decide anew: what it said last holds. Several rules may remove one run. */
function distinct(decisions: readonly Decision[]): Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    const { code, span, chosen } = decision;
    last.set(`${code} ${span} ${code === "removed" ? chosen : ""}`, decision);
  }
  return [...last.values()];
}

function nearestTo([from, to]: CodePointSpan, told: readonly Decision[]): Decision | null {
  let nearest: Decision | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const decision of told) {
    const [start, end] = decision.span;
    const distance = start >= to ? start - to : from - end;
    if (distance < least) [nearest, least] = [decision, distance];
  }
  return nearest;
}
