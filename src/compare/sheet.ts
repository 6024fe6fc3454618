import { canonicalOf } from "../metrics/canonical.js";
import type { Metric, Report } from "../model/report.js";
import { type Passage, type Place, Places, passagesOf } from "./places.js";
import { Terms } from "./terms.js";

/** A figure of a report with the sentence that it stands in. */
export interface Figure extends Omit<Metric, "section" | "masked"> {
  /** Place of its sentence in the sheet's. */
  readonly sentence: number;
  /** Where it begins in the sentence. */
  readonly at: number;
  /** Of its paragraph or heading: figures of a list of promises stand together. */
  readonly passage: number;
  /** In a part that tells of several years, and not in a sentence of its own year. */
  readonly ofTerm: boolean;
}

/** What is kept of a report to hold it against others. Plain data, small: it may wait on disk for its neighbours. */
export interface Sheet {
  readonly issuer: string | null;
  readonly path: string;
  readonly sha256: string;
  /** The years that are reviewed and planned; null where the title and the text tell none. */
  readonly review: number | null;
  readonly plan: number | null;
  readonly length: number;
  readonly sentences: readonly string[];
  readonly figures: readonly Figure[];
}

export type ComparedMetric = Omit<Metric, "section">;

/** What is asked of a report. */
export interface ComparedReport extends Pick<Report, "source" | "issuer" | "years" | "yearMentions"> {
  readonly passages: readonly Passage[];
  readonly metrics: readonly ComparedMetric[];
}

export const comparable = (report: Report): ComparedReport => ({ ...report, passages: passagesOf(report.sections) });

/** The figures that are wanted, with their sentences. */
export function sheetOf(report: ComparedReport, wanted: (metric: ComparedMetric) => boolean): Sheet {
  const { passages } = report;
  const places = new Places(passages);
  const terms = new Terms(report, passages);
  const sentences = new Sentences();
  const figures: Figure[] = [];
  for (const metric of report.metrics) {
    if (metric.value === null || !wanted(metric)) continue;
    const place = places.of(metric);
    figures.push(figureOf(metric, sentences.numberOf(place), place, terms.has(place, metric.span[0])));
  }
  return {
    issuer: report.issuer?.name ?? null,
    path: report.source.path,
    sha256: report.source.sha256,
    review: lastYear(report, "review"),
    plan: lastYear(report, "plan"),
    length: report.source.length,
    sentences: sentences.texts,
    figures,
  };
}

/** Each sentence once, for all figures that stand in it. */
class Sentences {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();
  private last: Pick<Place, "passage" | "start"> | null = null;

  numberOf(place: Place): number {
    const { passage, start, sentence } = place;
    const { last, texts } = this;
    // Figures come in the order of the text.
    if (last !== null && last.passage === passage && last.start === start) return texts.length - 1;
    const key = `${passage}:${start}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = texts.push(sentence) - 1;
    this.numbers.set(key, number);
    this.last = place;
    return number;
  }
}

/** Written out: a rest of properties costs ten times as much, and this is done for every figure of a million reports. */
export const figureOf = (
  metric: ComparedMetric,
  sentence: number,
  { at, passage }: Place,
  ofTerm: boolean,
): Figure => ({
  id: metric.id,
  indicator: metric.indicator,
  // A rate of several at once is told of each of them later.
  canonical: metric.change === null || metric.canonical === null ? metric.canonical : canonicalOf(metric),
  text: metric.text,
  value: metric.value,
  upper: metric.upper,
  unit: metric.unit,
  normalized: metric.normalized,
  bound: metric.bound,
  change: metric.change,
  status: metric.status,
  base: metric.base,
  year: metric.year,
  period: metric.period,
  span: metric.span,
  sentence,
  at,
  passage,
  ofTerm,
});

/** The year that a report plans or reviews; of several the last, null where it tells none. */
export const lastYear = ({ years }: Pick<Report, "years">, role: "review" | "plan"): number | null =>
  years.reduce<number | null>((last, y) => (y.role === role && y.year > (last ?? 0) ? y.year : last), null);
