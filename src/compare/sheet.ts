import type { Metric, Report } from "../model/report.js";
import { Places, passagesOf } from "./places.js";
import { Terms } from "./terms.js";

/** A figure of a report with the sentence that it stands in. */
export interface Figure extends Omit<Metric, "id" | "section" | "masked"> {
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

/** The figures that a wanted, with their sentences. */
export function sheetOf(report: Report, wanted: (metric: Metric, report: Report) => boolean): Sheet {
  const passages = passagesOf(report.sections);
  const places = new Places(passages);
  const terms = new Terms(report, passages);
  const sentences: string[] = [];
  const numberOf = new Map<string, number>();
  const figures = report.metrics.flatMap((metric): Figure[] => {
    const place = places.of(metric);
    if (metric.value === null || !wanted(metric, report)) return [];
    const key = `${place.passage}:${place.start}`;
    let sentence = numberOf.get(key);
    if (sentence === undefined) {
      sentence = sentences.push(place.sentence) - 1;
      numberOf.set(key, sentence);
    }
    const { id: _, section: __, masked: ___, ...figure } = metric;
    return [{ ...figure, sentence, at: place.at, passage: place.passage, ofTerm: terms.has(place, metric.span[0]) }];
  });
  const year = (role: "review" | "plan"): number | null =>
    report.years.reduce<number | null>((last, y) => (y.role === role && y.year > (last ?? 0) ? y.year : last), null);
  return {
    issuer: report.issuer?.name ?? null,
    path: report.source.path,
    sha256: report.source.sha256,
    review: year("review"),
    plan: year("plan"),
    length: report.source.length,
    sentences,
    figures,
  };
}
