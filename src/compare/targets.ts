import { words } from "../lexicon/lexicon.js";
import { cite, citeTarget } from "./cite.js";
import { withLevels } from "./levels.js";
import { Linker } from "./linking/linker.js";
import { leastScore } from "./linking/similarity.js";
import type { Subject } from "./linking/subject.js";
import type { TargetRow } from "./model.js";
import { type Outcome, Outcomes, rounded, silent } from "./outcomes.js";
import { retold } from "./retold.js";
import type { Subjects } from "./subjects.js";
import { isOfLastYear, isResult, isSoFar, isTarget } from "./years.js";

/** How rows are made. */
export interface TargetOptions {
  /** Whether two levels may stand for a rate, and a level and a rate for a level. */
  readonly derive: boolean;
  /** How many of those that were weighed to put out with each row. */
  readonly candidates: number;
}

/** Promises of a report, with what the next one says of them; null where there is none. */
export function targetRows(issuer: string, own: Subjects, next: Subjects | null, options: TargetOptions): TargetRow[] {
  const { sheet } = own;
  const { plan } = sheet;
  if (plan === null) return [];
  const targets = withLevels(own.of((figure) => isTarget(figure, plan))).filter(({ prepares }) => !prepares);
  const outcomeOf = next === null ? noReport : outcomesOf(targets, own, next, plan, options);
  return targets.map((target, i): TargetRow => {
    const { figure, form } = target;
    const { indicator, canonical } = figure;
    const told = outcomeOf(target, i);
    const row = {
      issuer,
      year: plan,
      indicator,
      canonical,
      form,
      target: citeTarget(sheet, figure),
      results: told.results,
      base: told.base,
      derived: told.derived,
      verdict: told.verdict,
      gap: told.gap,
      gapUnit: told.gapUnit,
      reason: told.reason,
      score: told.score,
    };
    return told.candidates === undefined ? row : { ...row, candidates: told.candidates };
  });
}

/** How what became of the targets is told, one by one. */
function outcomesOf(
  targets: readonly Subject[],
  own: Subjects,
  next: Subjects,
  plan: number,
  options: TargetOptions,
): (target: Subject, i: number) => Told {
  const all = withLevels(next.of((figure) => isResult(figure, plan))).flatMap(retold);
  const results = all.filter(isOfLastYear);
  const linker = new Linker([own.grams, next.grams], all);
  const links = linker.links(targets, leastScore);
  const soFar = withLevels(next.of((figure) => isSoFar(figure, plan)));
  const linksSoFar = soFar.length === 0 ? [] : new Linker([own.grams, next.grams], soFar).links(targets, leastScore);
  let told: Subject[] | null = null;
  const bases = (): Subject[] => {
    told ??= options.derive ? own.of((figure) => isResult(figure, plan - 1)).filter(isOfLastYear) : [];
    return told;
  };
  const judged = new Outcomes(next.sheet, own.sheet, results, bases, linker);
  return (target, i) => {
    const outcome = judged.of(target, links[i] ?? null, linksSoFar[i] ?? null);
    if (options.candidates === 0) return outcome;
    const weighed = linker.candidates(target).slice(0, options.candidates);
    const candidates = weighed.map(({ subject, score }) => ({
      ...cite(next.sheet, subject.figure),
      score: rounded(score),
    }));
    return { ...outcome, candidates };
  };
}

type Told = Outcome & Pick<TargetRow, "candidates">;
const noReport = (): Told => silent("no-report");

/** Whether it is one of the standard indicators of yearbooks. */
export const isHeadline = (canonical: string | null): boolean => canonical !== null && HEADLINES.has(canonical);

const HEADLINES = new Set(
  words("indicator")
    .entries.filter(({ as }) => as.source === "yearbook")
    .map(({ as }) => as.name),
);
