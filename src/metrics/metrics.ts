import type { MarkedText } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { Outline } from "../outline/outline.js";
import { type Figures, findFigures } from "../quantities/figures.js";
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
import { withSign } from "./signs.js";
import { readTables, type Tables } from "./tables/tables.js";

export type { Metric } from "./metric.js";

export interface Metrics {
  /** In document order; spans of the author text. */
  readonly metrics: Metric[];
  /** Figures that are damaged in the source and are not guessed. */
  readonly damaged: Span[];
  /** Tables of which some row was not read. */
  readonly unreadTables: Tables["unread"];
}

/** How much of the text in front of a figure is looked at, so that a line of any length costs linear time. */
const WINDOW = 160;

/** Reads every figure of a report that measures something. */
export function readMetrics(outline: Outline, years: Years, decide?: Decide): Metrics {
  const { author } = outline;
  const metrics: Metric[] = [];
  const damaged: Span[] = [];
  const tables = readTables(outline, years, decide);
  let mentionAt = 0;
  let rowAt = 0;
  let above: DatedBlock | null = null;
  for (const block of years.blocks) {
    while ((years.mentions[mentionAt]?.start ?? Number.POSITIVE_INFINITY) < block.start) mentionAt++;
    if (block.kind === "title") continue;
    while ((tables.read[rowAt]?.end ?? Number.POSITIVE_INFINITY) <= block.start) rowAt++;
    const found = withoutRows(findFigures(author.marks, block.start, block.end, decide), tables.read, rowAt);
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
  const all = tables.metrics.length === 0 ? metrics : [...metrics, ...tables.metrics].sort((a, b) => a.start - b.start);
  return { metrics: all, damaged, unreadTables: tables.unread };
}

/** Figures outside the rows of tables, which were read as such; `from` is the first row that may hold one. */
function withoutRows({ figures, damaged }: Figures, rows: readonly Span[], from: number): Figures {
  const outside = <T extends Span>(spans: readonly T[]): T[] => {
    let k = from;
    return spans.filter(({ start }) => {
      while ((rows[k]?.end ?? Number.POSITIVE_INFINITY) <= start) k++;
      return (rows[k]?.start ?? Number.POSITIVE_INFINITY) > start;
    });
  };
  return rows[from] === undefined ? { figures, damaged } : { figures: outside(figures), damaged: outside(damaged) };
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

/** Of a sentence: a table without any full stop has some hundreds. What is weighed for each is kept until the last is done. */
const MOST_FIGURES = 2000;

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
    let end = stop === null ? block.end : Math.min(stop.index, block.end);
    let next = at + 1;
    while (next < figures.length && (figures[next]?.start ?? end) < end && next - at < MOST_FIGURES) next++;
    end = Math.min(end, figures[next]?.start ?? end);
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
    const change = changed !== null && changed.basis === null ? { ...changed, basis: date.yearly } : changed;
    return [described(author, figure, { name: names[i] ?? null, change, date, block })];
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
