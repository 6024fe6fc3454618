import type { Metric, Report, YearMention } from "../model/report.js";
import { matchingForm } from "../text/characters.js";
import { Subject } from "./linking/subject.js";
import type { Passage, Place } from "./places.js";
import { figureOf } from "./sheet.js";
import { Terms } from "./terms.js";
import { isOfLastYear } from "./years.js";

/** What kind of figure it is, so that none is added to, or held against, one of another kind. */
export interface Told {
  /** A rate of change, an amount by which something changed, a share, a measure, or a number of things. */
  readonly form: "growth" | "increment" | "share" | "level" | "count";
  /** Of measures and numbers: what was added, or all that there is; null where nothing says. */
  readonly amount: "added" | "total" | null;
  /** A sum, a mean or a change of several years: 五年来新增…, 累计增长…. */
  readonly severalYears: boolean;
  /** The first of those years, where the text says it. */
  readonly yearsFrom: number | null;
}

const AMOUNTS = { flow: "added", stock: "total" } as const;

/** Tells it of each figure of a report, asked in the order of the text. */
export class ToldFigures {
  private readonly terms: Terms;
  private readonly spans: readonly YearMention[];
  private span = 0;
  private sentence = { key: "", text: "" };

  constructor(report: Pick<Report, "years" | "yearMentions">, passages: readonly Passage[]) {
    this.terms = new Terms(report, passages);
    this.spans = report.yearMentions.filter(({ year, to }) => year !== null && to !== null && to > year);
  }

  of(metric: Metric, place: Place): Told {
    const figure = figureOf(metric, 0, place, this.terms.has(place, metric.span[0]));
    const subject = new Subject(figure, this.matching(place));
    const form = subject.form === "growth" || metric.change === null ? formOf(subject.form) : "increment";
    const isAmount = form === "level" || form === "count";
    const severalYears = !isOfLastYear(subject) || subject.spansYears;
    return {
      form,
      amount: isAmount && subject.amount !== null ? AMOUNTS[subject.amount] : null,
      severalYears,
      yearsFrom: severalYears ? this.firstYear(metric) : null,
    };
  }

  /** The figures of a sentence come one behind the other. */
  private matching({ passage, start, sentence }: Place): string {
    const key = `${passage}:${start}`;
    if (this.sentence.key !== key || passage < 0) this.sentence = { key, text: matchingForm(sentence) };
    return this.sentence.text;
  }

  /** Of its own period, else of the last span of years that was named in front of it and ends in its year. */
  private firstYear({ period, year, span: [at] }: Metric): number | null {
    if (period?.from != null) return Number(period.from.slice(0, 4));
    for (let next = this.spans[this.span + 1]; next !== undefined && next.span[0] < at; )
      next = this.spans[++this.span + 1];
    const named = this.spans[this.span];
    return named !== undefined && named.span[0] < at && named.to === year ? named.year : null;
  }
}

const formOf = (form: Subject["form"]): Told["form"] => (form === "rank" ? "count" : form);
