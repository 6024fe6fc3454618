import type { Findings } from "../assemble.js";
import type { MarkedText } from "../lexicon/marks.js";
import type { Metric } from "../metrics/metric.js";
import type { Outline, OutlineSection } from "../outline/outline.js";
import { inSource } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { DatedBlock, Years } from "../years/years.js";
import { QuotedPlaces } from "./quoted.js";
import { type Exception, type Expected, NO_VOCABULARY, type Vocabulary } from "./surroundings.js";

/** What is known of a report from outside it. */
export interface Surroundings {
  /** Last year's report. */
  readonly against: Checked | null;
  /** Who reports on which year, by the file's path. */
  readonly expected: Expected | null;
  readonly vocabulary: Vocabulary;
  /** What somebody lets stand in this report. */
  readonly exceptions: readonly Exception[];
}

const ALONE: Surroundings = { against: null, expected: null, vocabulary: NO_VOCABULARY, exceptions: [] };

/** A report as rules look at it: what the passes found, and the answers that several rules ask for. */
export class Checked {
  readonly path: string;
  readonly source: string;
  readonly author: MarkedText;
  /** For recognising: one form of each mark; the same offsets as `author.text`. */
  readonly matching: string;
  readonly outline: Outline;
  readonly years: Years;
  readonly metrics: readonly Metric[];
  /** Title, headings and paragraphs in document order. */
  readonly blocks: readonly DatedBlock[];
  /** Last year's report, where one is given. */
  readonly against: Checked | null;
  readonly expected: Expected | null;
  readonly vocabulary: Vocabulary;
  readonly exceptions: readonly Exception[];
  #quoted: QuotedPlaces | null = null;
  #sections: readonly OutlineSection[] | null = null;

  constructor(
    readonly reading: Findings,
    around: Partial<Surroundings> = {},
  ) {
    const { against, expected, vocabulary, exceptions } = { ...ALONE, ...around };
    this.against = against;
    this.expected = expected;
    this.vocabulary = vocabulary;
    this.exceptions = exceptions;
    this.path = reading.path;
    this.source = reading.source.text;
    this.outline = reading.outline;
    this.author = reading.outline.author;
    this.matching = this.author.matching;
    this.years = reading.years;
    this.metrics = reading.metrics;
    this.blocks = reading.years.blocks;
  }

  /** Where a stretch of the author's text stands in the source. */
  at(start: number, end: number): Span {
    return inSource(this.author, { start, end });
  }

  /** Whether a place of the author's text stands in quotation marks. */
  isQuoted(at: number): boolean {
    this.#quoted ??= new QuotedPlaces(this.author.text);
    return this.#quoted.has(at);
  }

  /** All sections in document order. */
  get sections(): readonly OutlineSection[] {
    this.#sections ??= flat(this.outline.sections);
    return this.#sections;
  }

  /** The place of what is wrong with the whole report: its title, else its first line. */
  get opening(): Span {
    const { title } = this.outline;
    if (title !== null) return this.at(title.start, title.end);
    const start = Math.max(0, this.source.search(/\S/u));
    const line = this.source.slice(start).search(/[\r\n]|$/u);
    return { start, end: start + line };
  }

  /** Whether nothing was removed between two neighbours of the author's text. */
  isWhole(start: number, end: number): boolean {
    const { offsets } = this.author;
    return (offsets[end - 1] ?? 0) - (offsets[start] ?? 0) === end - 1 - start;
  }

  /** The year that the report reviews and the one that it plans, as far as they are known. */
  get review(): number | null {
    return this.years.reckoning.review;
  }
  get plan(): number | null {
    return this.years.reckoning.plan;
  }
  /** The latest year that the report deals with. */
  get latest(): number | null {
    return this.plan ?? this.review;
  }
}

function flat(sections: readonly OutlineSection[]): OutlineSection[] {
  const out: OutlineSection[] = [];
  const open = [...sections].reverse();
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    out.push(section);
    for (let i = section.sections.length - 1; i >= 0; i--) {
      const below = section.sections[i];
      if (below !== undefined) open.push(below);
    }
  }
  return out;
}
