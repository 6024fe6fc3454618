import { words } from "../lexicon/lexicon.js";
import { matchingForm } from "../text/characters.js";
import { cite } from "./cite.js";
import { Linker } from "./linking/linker.js";
import { type Subject, subjectOf } from "./linking/subject.js";
import type { TargetRow } from "./model.js";
import { leastScore, Outcomes, rounded } from "./outcomes.js";
import type { Figure, Sheet } from "./sheet.js";
import { isResult, isTarget } from "./years.js";

/** How rows are made. */
export interface TargetOptions {
  /** Whether two levels may stand for a rate, and a level and a rate for a level. */
  readonly derive: boolean;
  /** How many of those that were weighed to put out with each row. */
  readonly candidates: number;
}

/** Promises of a report, with what the next one says of them; null where there is none. */
export function targetRows(issuer: string, sheet: Sheet, next: Sheet | null, options: TargetOptions): TargetRow[] {
  const { plan } = sheet;
  if (plan === null) return [];
  const targets = subjectsOf(sheet, (figure) => isTarget(figure, plan));
  const results = subjectsOf(next, (figure) => isResult(figure, plan));
  const bases = options.derive ? subjectsOf(sheet, (figure) => isResult(figure, plan - 1)) : [];
  const linker = new Linker([...sheet.sentences, ...(next?.sentences ?? [])], results);
  const links = linker.links(targets, leastScore);
  const judged = new Outcomes(next, sheet, results, bases, linker);
  return targets.map((target, i): TargetRow => {
    const { figure } = target;
    const weighed =
      options.candidates > 0 && next !== null ? linker.candidates(target).slice(0, options.candidates) : [];
    return {
      issuer,
      year: plan,
      indicator: figure.indicator,
      canonical: figure.canonical,
      form: target.form,
      target: { ...cite(sheet, figure), bound: figure.bound },
      ...judged.of(target, links[i] ?? null),
      ...(next !== null && options.candidates > 0
        ? {
            candidates: weighed.map(({ subject, score }) => ({ ...cite(next, subject.figure), score: rounded(score) })),
          }
        : {}),
    };
  });
}

/** The figures of a report that are wanted, ready to be held against others. */
function subjectsOf(of: Sheet | null, wanted: (figure: Figure) => boolean): Subject[] {
  if (of === null) return [];
  const folded: string[] = [];
  return of.figures.filter(wanted).map((figure) => {
    const { sentence } = figure;
    const text = folded[sentence] ?? matchingForm(of.sentences[sentence] ?? "");
    folded[sentence] = text;
    return subjectOf(figure, text);
  });
}

/** Whether it is one of the standard indicators of yearbooks. */
export const isHeadline = (canonical: string | null): boolean => canonical !== null && HEADLINES.has(canonical);

const HEADLINES = new Set(
  words("indicator")
    .entries.filter(({ as }) => as.source === "yearbook")
    .map(({ as }) => as.name),
);
