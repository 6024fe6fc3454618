import type { MarkedText } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { Outline } from "../outline/outline.js";
import { findFigures } from "../quantities/figures.js";
import { normalized } from "../quantities/normalize.js";
import type { Quantity } from "../quantities/quantity.js";
import { type AuthorText, written } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { DatedBlock, Years } from "../years/years.js";
import { boundOf } from "./bounds.js";
import { canonicalOf } from "./canonical.js";
import { type Change, changeOf } from "./changes.js";
import { datesOf, type FigureDate } from "./dates.js";
import { announcesList } from "./indicator/announced.js";
import { Indicators } from "./indicator/indicators.js";
import type { Placed } from "./indicator/placed.js";
import type { Metric } from "./metric.js";
import { withSign } from "./signs.js";

export type { Metric } from "./metric.js";

export interface Metrics {
  /** In document order; spans of the author text. */
  readonly metrics: Metric[];
  /** Figures that are damaged in the source and are not guessed. */
  readonly damaged: Span[];
}

/** How much of the text in front of a figure is looked at, so that a line of any length costs linear time. */
const WINDOW = 160;

/** Reads every figure of a report that measures something. */
export function readMetrics(outline: Outline, years: Years, decide?: Decide): Metrics {
  const { author } = outline;
  const metrics: Metric[] = [];
  const damaged: Span[] = [];
  let mentionAt = 0;
  let above: DatedBlock | null = null;
  for (const block of years.blocks) {
    while ((years.mentions[mentionAt]?.start ?? Number.POSITIVE_INFINITY) < block.start) mentionAt++;
    if (block.kind === "title") continue;
    const found = findFigures(author.marks, block.start, block.end, decide);
    for (const span of found.damaged) damaged.push(span);
    let from = mentionAt;
    for (const sentence of sentencesOf(author.matching, block, found.figures)) {
      while ((years.mentions[from]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) from++;
      let to = from;
      while ((years.mentions[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++;
      const label = labelAbove(block, sentence, above);
      const dates = datesOf({
        author,
        block,
        sentence,
        figures: sentence.figures,
        mentions: years.mentions.slice(from, to),
        reckoning: years.reckoning,
      });
      for (const metric of readSentence(author, block, sentence, dates, label, decide)) metrics.push(metric);
      sentence.figures.forEach((figure, i) => {
        tell(decide, figure, dates[i]);
      });
    }
    above = block;
  }
  return { metrics, damaged };
}

const LONGEST_LABEL = 14;

/** A short line above a figure that begins its own names it, as in a table laid out cell by cell. */
function labelAbove(block: Span, sentence: Sentence, above: Span | null): Span | null {
  const begins = sentence.start === block.start && sentence.figures[0]?.start === block.start;
  return begins && above !== null && above.end - above.start <= LONGEST_LABEL ? above : null;
}

interface Sentence extends Span {
  readonly figures: readonly Quantity[];
}

const SENTENCE_END = /[。！？\n]/g;

/** The sentences of a block that hold figures. */
function sentencesOf(text: string, block: Span, figures: readonly Quantity[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  let at = 0;
  while (at < figures.length) {
    const first = figures[at];
    if (first === undefined) break;
    const gap = text.slice(start, first.start);
    start += Math.max(gap.lastIndexOf("。"), gap.lastIndexOf("！"), gap.lastIndexOf("？"), gap.lastIndexOf("\n")) + 1;
    SENTENCE_END.lastIndex = first.end;
    const stop = SENTENCE_END.exec(text);
    const end = stop === null ? block.end : Math.min(stop.index, block.end);
    let next = at + 1;
    while (next < figures.length && (figures[next]?.start ?? end) < end) next++;
    sentences.push({ start, end, figures: figures.slice(at, next) });
    at = next;
    start = end;
  }
  return sentences;
}

function readSentence(
  author: MarkedText,
  block: DatedBlock,
  sentence: Sentence,
  dates: readonly FigureDate[],
  label: Span | null,
  decide: Decide,
): Metric[] {
  const text = author.matching;
  const dateOf = new Map(sentence.figures.map((figure, k) => [figure, dates[k]]));
  const placed: Placed[] = [];
  let before = sentence.start;
  let change: Change | null = null;
  let last: Quantity | null = null;
  let announced: Span[] = [];
  for (const [k, figure] of sentence.figures.entries()) {
    const gapStart = Math.max(before, figure.start - WINDOW);
    if (announcesList(author, figure, { start: gapStart, end: figure.start }, sentence.figures[k + 1])) {
      const { start, end } = figure;
      decide?.({ pass: "metrics", code: "figure-refused", start, end, chosen: null, by: ["announces-list"] });
      announced = [{ start, end }];
      continue;
    }
    const gap = text.slice(gapStart, figure.start);
    const joined = last !== null && (gap === "" || joint.covers(gap)) && last.unit?.base === figure.unit?.base;
    change = asWritten(author, figure.start - gap.length, gap, changeOf(text, figure, gap)) ?? (joined ? change : null);
    placed.push({ figure, gapStart, change, announced });
    announced = [];
    before = figure.end;
    last = figure;
  }
  const names = new Indicators(author, placed, sentence.end, decide).named(label);
  return placed.flatMap(({ figure: found, change: changed }, i): Metric[] => {
    const figure = withSign(found, changed);
    const date = dateOf.get(found);
    if (date === undefined) return [];
    const indicator = names[i]?.text ?? null;
    const unit = unitAsWritten(author, figure);
    const inBase = normalized(figure);
    const change = changed !== null && changed.basis === null ? { ...changed, basis: date.yearly } : changed;
    return [
      {
        start: figure.start,
        end: figure.end,
        indicator,
        canonical: canonicalOf({ indicator, change, unit, normalized: inBase }),
        indicatorFrom: names[i]?.from ?? [],
        text: cleaned(author, figure),
        value: figure.value,
        upper: figure.upper,
        unit,
        normalized: inBase,
        masked: figure.masked,
        bound: boundOf(author.marks, figure),
        change,
        status: date.status,
        statusSaid: date.said,
        base: date.base,
        year: date.year,
        period: date.period,
        section: block.section,
      },
    ];
  });
}

function tell(decide: Decide, { start, end }: Span, date: FigureDate | undefined): void {
  if (decide === undefined || date === undefined) return;
  const { status, year, by } = date;
  decide({ pass: "metrics", code: "status", start, end, chosen: status, by });
  decide({ pass: "metrics", code: "year", start, end, chosen: year === null ? null : String(year), by: [date.yearBy] });
}

const joint = pattern("list-between.same-change");

/** The basis in the author's own characters: 比上年(同口径). `lead` begins at `from`. */
function asWritten(author: AuthorText, from: number, lead: string, change: Change | null): Change | null {
  if (change === null || change.basis === null) return change;
  const start = from + lead.lastIndexOf(change.basis);
  return { ...change, basis: cleaned(author, { start, end: start + change.basis.length }) };
}

function cleaned(author: AuthorText, span: Span): string {
  const text = written(author, span);
  return /\s/u.test(text) ? text.replace(/\s/gu, "") : text;
}

function unitAsWritten(author: AuthorText, figure: Quantity): string | null {
  if (figure.unitSpans.length > 0) return figure.unitSpans.map((span) => cleaned(author, span)).join("");
  return figure.unit?.form ?? null;
}
