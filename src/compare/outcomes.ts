import { cite, citeResult } from "./cite.js";
import { derive } from "./derived.js";
import { isPriceIndex } from "./linking/form.js";
import type { Candidate, Linker } from "./linking/linker.js";
import { leastScore } from "./linking/similarity.js";
import type { Subject } from "./linking/subject.js";
import type { CitedResult, TargetRow, Verdict } from "./model.js";
import { type Part, partsOf, sharedBy } from "./parts.js";
import type { Figure, Sheet } from "./sheet.js";
import { amountOf, type Judged, judge } from "./verdict.js";

/** A rate at constant prices and one that two levels make may differ by so many points. */
const priceDrift = 5;

export type Outcome = Pick<
  TargetRow,
  "results" | "base" | "derived" | "verdict" | "gap" | "gapUnit" | "reason" | "score"
>;

/** What became of targets, by the first way that tells. */
export class Outcomes {
  constructor(
    private readonly next: Sheet,
    private readonly sheet: Sheet,
    private readonly results: readonly Subject[],
    private readonly bases: () => readonly Subject[],
    private readonly linker: Linker,
  ) {}

  /** @param soFar what is told of most of the year, where nothing is told of all of it */
  of(target: Subject, link: Candidate | null, soFar: Candidate | null): Outcome {
    const { next } = this;
    return (
      this.shared(target, next) ??
      (link === null ? null : this.linked(target, link, next)) ??
      this.fromParts(target, next) ??
      this.derived(target, next) ??
      (soFar === null ? null : this.unfinished(target, soFar, next)) ??
      silent("unreported")
    );
  }

  private linked(target: Subject, { subject, reason, score, rival }: Candidate, next: Sheet): Outcome {
    const { verdict, gap } = verdictOf(target, subject);
    const results = [citeResult(next, subject.figure, null)];
    if (rival !== null) results.push(citeResult(next, rival.figure, null));
    const short = gapOf(target, gap);
    return {
      results,
      base: null,
      derived: false,
      verdict: subject.underway || rival !== null ? "unclear" : verdict,
      gap: short.gap,
      gapUnit: short.gapUnit,
      reason,
      score: rounded(score),
    };
  }

  /** 1—11月新增就业1.1万人: what is reached before the year is over is reached, of anything else the rest of it decides. */
  private unfinished(target: Subject, link: Candidate, next: Sheet): Outcome {
    const outcome = this.linked(target, link, next);
    const isReached = outcome.verdict === "met" && !isRate(target) && !target.less && target.figure.bound !== "under";
    return isReached ? outcome : { ...outcome, verdict: "unclear" };
  }

  /** One figure promised of several things. */
  private shared(target: Subject, next: Sheet): Outcome | null {
    return this.together(target, sharedBy(target), next);
  }

  /** The whole from its parts, where each of them is told. */
  private fromParts(target: Subject, next: Sheet): Outcome | null {
    if (target.form !== "growth") return null;
    const whole = target.canonical ?? "";
    const parts = partsOf(target.canonical).map(
      (name): Part => ({
        // 城镇 for 城镇居民人均可支配收入, a part of 居民人均可支配收入.
        name: name.endsWith(whole) ? name.slice(0, -whole.length) : name,
        subject: target.asPart(name),
      }),
    );
    return this.together(target, parts, next, true);
  }

  private together(target: Subject, parts: readonly Part[], next: Sheet, every = false): Outcome | null {
    const found = parts.flatMap(({ name, subject }) => {
      const [best] = this.linker.hopeful(subject);
      return best === undefined || best.score < leastScore ? [] : [{ name, best }];
    });
    if (found.length === 0 || parts.length < 2 || (every && found.length < parts.length)) return null;
    const verdicts = new Set(found.map(({ best }) => verdictOf(target, best.subject).verdict));
    const [only] = verdicts;
    const complete = found.length === parts.length;
    return {
      ...silent(
        verdicts.size > 1
          ? every
            ? "unclear"
            : "missed"
          : (complete || only === "missed") && only !== undefined
            ? only
            : "unclear",
      ),
      results: found.map(({ name, best }): CitedResult => citeResult(next, best.subject.figure, name)),
      reason: "parts",
      score: rounded(Math.min(...found.map(({ best }) => best.score))),
    };
  }

  private derived(target: Subject, next: Sheet): Outcome | null {
    const found = derive(target, this.results, this.bases);
    if (found === null) return null;
    const falls = target.form === "growth" && target.figure.change?.direction === "decrease";
    const reached = { value: falls ? -found.value : found.value, upper: null };
    const { verdict, gap } = judge(target.figure, reached, isRate(target), target.less);
    const points = Math.abs(target.form === "growth" ? gap : (gap / found.value) * 100);
    const unsure = points > found.doubt || (found.constantPrices && points <= priceDrift);
    return {
      ...silent(unsure ? "unclear" : verdict),
      results: [citeResult(next, found.stated, null)],
      base: cite(this.sheet, found.base),
      derived: true,
      ...gapOf(target, gap),
      reason: "derived",
      score: null,
    };
  }
}

export const silent = (verdict: Verdict): Outcome => ({
  results: [],
  base: null,
  derived: false,
  verdict,
  gap: null,
  gapUnit: null,
  reason: null,
  score: null,
});

const isRate = ({ form, canonical }: Subject): boolean =>
  form === "growth" || form === "share" || isPriceIndex(canonical);

function verdictOf(target: Subject, result: Subject): Judged {
  return judge(target.figure, signed(target.figure, result.figure), isRate(target), target.less);
}

/** 下降2% where a rise was promised is -2%. */
function signed(target: Figure, result: Figure): { value: number; upper: number | null } {
  const { value, upper } = amountOf(result);
  const promised = target.change?.direction ?? (isPriceIndex(target.canonical) ? "increase" : null);
  const turned = promised !== null && result.change !== null && promised !== result.change.direction;
  return turned ? { value: -value, upper: null } : { value, upper };
}

function gapOf(target: Subject, gap: number): Pick<Outcome, "gap" | "gapUnit"> {
  if (isRate(target)) return { gap, gapUnit: "percentage point" };
  // As the promise is written: 2000万元 are short of 5亿元 by 4.8亿元.
  const { value, normalized, unit } = target.figure;
  const factor = value === null || value === 0 || normalized?.value == null ? 1 : normalized.value / value;
  return { gap: exactTo(gap / factor, Math.max(Math.abs(gap / factor), Math.abs(value ?? 0))), gapUnit: unit };
}

/** What two amounts differ by is as exact as the larger of them: 340亩 - 300亩, by way of square metres, is 40 and no 40.0000000001. */
function exactTo(gap: number, largest: number): number {
  const decimals = DIGITS - Math.ceil(Math.log10(largest || 1));
  return Number(gap.toFixed(Math.min(Math.max(decimals, 0), DIGITS)));
}

/** Fewer than binary fractions keep, more than anybody writes. */
const DIGITS = 10;

export const rounded = (score: number): number => Math.min(1, Number(score.toFixed(2)));
