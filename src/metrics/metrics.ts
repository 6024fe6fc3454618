import type { Decide } from "../model/decide.js";
import type { Outline } from "../outline/outline.js";
import { findFigures } from "../quantities/figures.js";
import type { Span } from "../text/span.js";
import type { DatedBlock, Mention, Years } from "../years/years.js";
import type { Metric } from "./metric.js";
import { type Placeable, readSentences } from "./read-sentences.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { readTables, type Tables } from "./tables/tables.js";

export type { Metric } from "./metric.js";

/** What is noticed while figures are read, complete once the last has been. */
export interface Noticed {
  /** Figures that are damaged in the source and are not guessed; places of the author's text. */
  readonly damaged: Span[];
  /** Tables of which some row was not read. */
  readonly unreadTables: Tables["unread"][number][];
}

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

/** So many figures go through the passes together. */
const BATCH = 256;

/**
 * Batch by batch, and of a batch pass by pass: what reads dates and what reads names are each some hundred functions, and
 * figure by figure they would push one another out of the processor's cache. Who traces is told sentence by sentence.
 */
function* metricsOfSentences(
  outline: Outline,
  years: Years,
  rows: readonly Span[],
  damaged: Span[],
  decide: Decide,
): Generator<Metric> {
  let batch: Placeable[] = [];
  let figures = 0;
  for (const one of sentencesWithFigures(outline, years, rows, damaged, decide)) {
    batch.push(one);
    figures += one.sentence.figures.length;
    if (decide === undefined && figures < BATCH) continue;
    yield* readSentences(batch, outline.author, decide);
    batch = [];
    figures = 0;
  }
  yield* readSentences(batch, outline.author, decide);
}

/** The sentences that hold figures outside the rows of tables, in order. */
function* sentencesWithFigures(
  { author }: Outline,
  years: Years,
  rows: readonly Span[],
  damaged: Span[],
  decide: Decide,
): Generator<Placeable> {
  let mentionAt = 0;
  let rowAt = 0;
  let above: DatedBlock | null = null;
  for (const block of years.blocks) {
    mentionAt = firstBehind(years.mentions, mentionAt, block.start);
    if (block.kind === "title") continue;
    while ((rows[rowAt]?.end ?? Number.POSITIVE_INFINITY) <= block.start) rowAt++;
    const broken: Span[] = [];
    const found = findFigures(author.marks, block.start, block.end, broken, decide);
    // Who traces is told pass by pass.
    const all = decide === undefined ? found : [...found][Symbol.iterator]();
    const figures = rowAt < rows.length ? outside(rows, rowAt, all) : all;
    let to = mentionAt;
    for (const sentence of sentencesOf(author.matching, block, figures)) {
      const from = firstBehind(years.mentions, to, sentence.start);
      to = firstBehind(years.mentions, from, sentence.end);
      const mentions = from === to ? NO_MENTIONS : years.mentions.slice(from, to);
      yield { block, sentence, mentions, label: labelAbove(author.matching, block, sentence, above) };
    }
    for (const span of outside(rows, rowAt, broken.values())) damaged.push(span);
    above = block;
  }
}

/** The first from the one numbered `from` on that begins at a place or behind it. */
function firstBehind(spans: readonly Span[], from: number, at: number): number {
  let k = from;
  while ((spans[k]?.start ?? Number.POSITIVE_INFINITY) < at) k++;
  return k;
}

const NO_MENTIONS: readonly Mention[] = [];

/** What stands outside the rows of tables, which were read as such; `from` is the first row that may hold any of it. */
function* outside<T extends Span>(rows: readonly Span[], from: number, spans: IteratorObject<T>): Generator<T> {
  let k = from;
  for (const span of spans) {
    while ((rows[k]?.end ?? Number.POSITIVE_INFINITY) <= span.start) k++;
    if ((rows[k]?.start ?? Number.POSITIVE_INFINITY) > span.start) yield span;
  }
}

const LONGEST_LABEL = 14;
const LONGEST_NUMBERING = 4;

/** A short line above a figure that begins its own names it, as in a table laid out cell by cell. */
function labelAbove(text: string, block: Span, sentence: Sentence, above: Span | null): Span | null {
  const begins = sentence.start === block.start && sentence.figures[0]?.start === block.start;
  if (!begins || above === null || above.end - above.start > LONGEST_LABEL) return null;
  // 一、主要工作 is a heading, and names no figure below it
  return text.slice(above.start, above.start + LONGEST_NUMBERING).includes("、") ? null : above;
}
