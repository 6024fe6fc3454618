import type { MarkedText } from "../lexicon/marks.js";
import type { Decide } from "../model/decide.js";
import type { Outline } from "../outline/outline.js";
import { findFigures } from "../quantities/figures.js";
import { normalized } from "../quantities/normalize.js";
import type { Quantity } from "../quantities/quantity.js";
import { type AuthorText, written } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { DatedBlock, Mention, Years } from "../years/years.js";
import { boundOf } from "./bounds.js";
import { canonicalOf } from "./canonical.js";
import { type Change, changeOf } from "./changes.js";
import { YearOfSentence } from "./figure-years.js";
import { announcesList } from "./indicator/announced.js";
import { Indicators } from "./indicator/indicators.js";
import type { Placed } from "./indicator/placed.js";
import type { Metric } from "./metric.js";
import { type PartOfYear, partsOfYear, periodOf } from "./periods.js";
import { withSign } from "./signs.js";
import { type Status, StatusOfSentence } from "./status.js";

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
      const label = labelAbove(block, sentence, above);
      for (const metric of readSentence(author, block, sentence, years.mentions, from, label, decide))
        metrics.push(metric);
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
  mentions: readonly Mention[],
  from: number,
  label: Span | null,
  decide: Decide,
): Metric[] {
  const text = author.matching;
  const status = new StatusOfSentence(author.marks, sentence, sentence.figures[0]?.start ?? sentence.end, block.plan);
  const year = new YearOfSentence(author.marks, block.year);
  const placed: Placed[] = [];
  const states: Status[] = [];
  const own: (number | null)[] = [];
  let before = sentence.start;
  let mentionAt = from;
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
    const joined = last !== null && JOINED.test(gap) && last.unit?.base === figure.unit?.base;
    change = asWritten(author, figure.start - gap.length, gap, changeOf(text, figure, gap)) ?? (joined ? change : null);
    for (; (mentions[mentionAt]?.start ?? figure.start) < figure.start; mentionAt++) {
      const mention = mentions[mentionAt];
      if (mention !== undefined) year.read(mention);
    }
    states.push(status.read(figure).status);
    const multiple = figure.unit?.form === "倍" || figure.unit?.form === "番";
    // The parts of a ratio of shares belong to one year.
    if (figure.form === "ratio-part" && figure.part > 0) own.push(own.at(-1) ?? null);
    else own.push(status.whenFinished ? null : year.figure(figure.start, multiple));
    placed.push({ figure, gapStart, change, announced });
    announced = [];
    before = figure.end;
    last = figure;
  }
  const names = new Indicators(author, placed, sentence.end, decide).named(label);
  const parts = partsOfYear(text, sentence.start, sentence.end);
  let partAt = 0;
  let part: PartOfYear | null = null;
  let partYear: number | null = null;
  return placed.map(({ figure: found, change: changed }, i): Metric => {
    const figure = withSign(found, changed);
    for (let next = parts[partAt]; next !== undefined && next.end <= figure.start; next = parts[++partAt]) {
      part = next;
      partYear = own[i] ?? null;
    }
    const period = part === null ? null : periodOf(author, part, partYear);
    const indicator = names[i]?.text ?? null;
    const unit = unitAsWritten(author, figure);
    const base = normalized(figure);
    return {
      start: figure.start,
      end: figure.end,
      indicator,
      canonical: canonicalOf({ indicator, change: changed, unit, normalized: base }),
      indicatorFrom: names[i]?.from ?? [],
      text: cleaned(author, figure),
      value: figure.value,
      upper: figure.upper,
      unit,
      normalized: base,
      masked: figure.masked,
      bound: boundOf(author.marks, figure),
      change: changed,
      status: states[i] ?? "actual",
      year: own[i] ?? null,
      period,
      section: block.section,
    };
  });
}

const JOINED = /^(?:以上|左右)?[、，]?(?:和|与|及|以及)?$/;

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
