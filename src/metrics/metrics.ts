import type { MarkedText } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { Outline } from "../outline/outline.js";
import { findFigures } from "../quantities/figures.js";
import type { Quantity } from "../quantities/quantity.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { DatedBlock, Years } from "../years/years.js";
import { type Change, changeOf } from "./changes.js";
import { datesOf, type FigureDate } from "./dates.js";
import { cleaned, described } from "./described.js";
import { announcesList } from "./indicator/announced.js";
import { Indicators } from "./indicator/indicators.js";
import type { Placed } from "./indicator/placed.js";
import type { Metric } from "./metric.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { withSign } from "./signs.js";
import { readTables, type Tables } from "./tables/tables.js";

export type { Metric } from "./metric.js";

/** What is noticed while figures are read, complete once the last has been. */
export interface Noticed {
  /** Figures that are damaged in the source and are not guessed; places of the author's text. */
  readonly damaged: Span[];
  /** Tables of which some row was not read. */
  readonly unreadTables: Tables["unread"][number][];
}

/** How much of the text in front of a figure is looked at, so that a line of any length costs linear time. */
const WINDOW = 160;

/**
 * Every figure of a report that measures something, in document order; spans of the author text. Each is read when it is
 * asked for: a dense text has one in every two characters.
 */
export function* readMetrics(outline: Outline, years: Years, noticed: Noticed, decide?: Decide): Generator<Metric> {
  const tables = readTables(outline, years, decide);
  noticed.unreadTables.push(...tables.unread);
  const inRows = tables.metrics.toSorted((a, b) => a.start - b.start);
  let row = 0;
  for (const metric of metricsOfSentences(outline, years, tables.read, noticed.damaged, decide)) {
    for (let next = inRows[row]; next !== undefined && next.start < metric.start; next = inRows[++row]) yield next;
    yield metric;
  }
  yield* inRows.slice(row);
}

function* metricsOfSentences(
  { author }: Outline,
  years: Years,
  rows: readonly Span[],
  damaged: Span[],
  decide: Decide,
): Generator<Metric> {
  let mentionAt = 0;
  let rowAt = 0;
  let above: DatedBlock | null = null;
  for (const block of years.blocks) {
    while ((years.mentions[mentionAt]?.start ?? Number.POSITIVE_INFINITY) < block.start) mentionAt++;
    if (block.kind === "title") continue;
    while ((rows[rowAt]?.end ?? Number.POSITIVE_INFINITY) <= block.start) rowAt++;
    const broken: Span[] = [];
    const found = findFigures(author.marks, block.start, block.end, broken, decide);
    // Who traces is told pass by pass.
    const figures = outside(rows, rowAt, decide === undefined ? found : [...found]);
    let from = mentionAt;
    for (const sentence of sentencesOf(author.matching, block, figures)) {
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
      yield* readSentence(author, block, sentence, dates, label, decide);
      sentence.figures.forEach((figure, i) => {
        tell(decide, figure, dates[i]);
      });
    }
    for (const span of outside(rows, rowAt, broken)) damaged.push(span);
    above = block;
  }
}

/** What stands outside the rows of tables, which were read as such; `from` is the first row that may hold any of it. */
function* outside<T extends Span>(rows: readonly Span[], from: number, spans: Iterable<T>): Generator<T> {
  let k = from;
  for (const span of spans) {
    while ((rows[k]?.end ?? Number.POSITIVE_INFINITY) <= span.start) k++;
    if ((rows[k]?.start ?? Number.POSITIVE_INFINITY) > span.start) yield span;
  }
}

const LONGEST_LABEL = 14;

/** A short line above a figure that begins its own names it, as in a table laid out cell by cell. */
function labelAbove(block: Span, sentence: Sentence, above: Span | null): Span | null {
  const begins = sentence.start === block.start && sentence.figures[0]?.start === block.start;
  return begins && above !== null && above.end - above.start <= LONGEST_LABEL ? above : null;
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
  const placed: Placed[] = [];
  const dateOf: (FigureDate | undefined)[] = [];
  let before = sentence.start;
  let change: Change | null = null;
  let last: Quantity | null = null;
  let announced: readonly Span[] = NONE;
  let k = -1;
  for (const figure of sentence.figures) {
    k++;
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
    dateOf.push(dates[k]);
    announced = NONE;
    before = figure.end;
    last = figure;
  }
  const names = new Indicators(author, placed, sentence.end, decide).named(label);
  const metrics: Metric[] = [];
  let told: { readonly change: Change; readonly basis: string | null } | null = null;
  placed.forEach(({ figure: found, change: changed }, i) => {
    const figure = withSign(found, changed);
    const date = dateOf[i];
    if (date === undefined) return;
    // 年均增长分别为20%和15%: one change, and one basis
    const basis: string | null = changed?.basis ?? date.yearly ?? (told?.change === changed ? told.basis : null);
    told = changed && { change: changed, basis };
    const change = changed && { ...changed, basis };
    metrics.push(described(author, figure, { name: names[i] ?? null, change, date, block }));
  });
  return metrics;
}

function tell(decide: Decide, { start, end }: Span, date: FigureDate | undefined): void {
  if (decide === undefined || date === undefined) return;
  const { status, year, by } = date;
  decide({ pass: "metrics", code: "status", start, end, chosen: status, by });
  decide({ pass: "metrics", code: "year", start, end, chosen: year === null ? null : String(year), by: [date.yearBy] });
}

const NONE: readonly Span[] = [];
const joint = pattern("list-between.same-change");

/** The basis in the author's own characters: 比上年(同口径). `lead` begins at `from`. */
function asWritten(author: AuthorText, from: number, lead: string, change: Change | null): Change | null {
  if (change === null || change.basis === null) return change;
  const start = from + lead.lastIndexOf(change.basis);
  return { ...change, basis: cleaned(author, { start, end: start + change.basis.length }) };
}
