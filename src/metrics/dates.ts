import { words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import type { Quantity } from "../quantities/quantity.js";
import { TIMES } from "../quantities/units.js";
import { written } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import { unitsOf } from "../text/unit-set.js";
import { type Term, termsIn, type YearSpan } from "../years/terms.js";
import type { DatedBlock, Mention, Years } from "../years/years.js";
import { dealtYears } from "./dealt-years.js";
import { type NamedSpan, YearOfSentence } from "./figure-years.js";
import { type Base, basesOf } from "./pairs.js";
import { type PartOfYear, type Period, partsOfYear, periodOf } from "./periods.js";
import { settled } from "./settled.js";
import { type Status, StatusOfSentence } from "./status.js";

const yearly = words("yearly");
const summed = words("summed");
const levels = words("reached-level");

/** When a figure is, was or will be. */
export interface FigureDate {
  readonly status: Status;
  readonly year: number | null;
  readonly period: Period | null;
  /** An earlier level that another figure is held against. */
  readonly base: boolean;
  /** It is the level at the beginning of the later one's year. */
  readonly ofSameYear: boolean;
  /** 年均: the growth of each of several years, as written; null where it is none. */
  readonly yearly: string | null;
  /** The sentence and not the part of the report says what the status is. */
  readonly said: boolean;
  /** The entries and rules that decided the status. */
  readonly by: readonly string[];
  /** What dated it: the sentence, a list of years, an earlier level, or the part that it stands in. */
  readonly yearBy: "sentence" | "dealt" | "earlier-level" | "part";
}

/** What the figures of one sentence are dated from. */
export interface DateSources {
  readonly author: MarkedText;
  readonly block: DatedBlock;
  readonly sentence: Span;
  readonly figures: readonly Quantity[];
  /** Those that begin in the sentence. */
  readonly mentions: readonly Mention[];
  readonly reckoning: Years["reckoning"];
}

/** Reads status, year and period of each figure of a sentence. */
export function datesOf(sources: DateSources): FigureDate[] {
  const sentence = new DatesOfSentence(sources);
  return earlierApart(sources.figures.map((_, i) => sentence.next(i)));
}

/** 1998年，部门由40个减少到29个: an earlier level is never of the year of the later one, but for one of its beginning. */
function earlierApart(dates: FigureDate[]): FigureDate[] {
  let later: number | null = null;
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i];
    if (date === undefined) continue;
    if (!date.base) later = date.year;
    const same = date.base && !date.ofSameYear && later !== null && date.year !== null && date.year >= later;
    if (same) dates[i] = { ...date, year: null };
  }
  return dates;
}

class DatesOfSentence {
  private readonly status: StatusOfSentence;
  private readonly year: YearOfSentence;
  private readonly bases: readonly (Base | null)[];
  private readonly dealt: readonly (number | null | undefined)[];
  private readonly times: readonly (Mention | Term)[];
  private timesRead = 0;
  private readonly parts: readonly PartOfYear[];
  private partsRead = 0;
  /** The last part of a year that was named, and the year that it is a part of. */
  private part: { readonly of: PartOfYear; readonly year: number | null } | null = null;
  /** The last year that the sentence named, for an earlier level and to know one that is its own from an inherited one. */
  private named: Mention | null = null;
  /** The last one that dates figures. */
  private dating: Mention | null = null;
  private datingBefore: Mention | null = null;
  /** The year that was taken back since it was that of an earlier level. */
  private withdrawn: Mention | null = null;
  private before: FigureDate | null = null;
  /** The years of the two levels of the pair right in front. */
  private levels: YearSpan | null = null;
  /** Those of the last pair that named both. */
  private pair: YearSpan | null = null;

  constructor(private readonly sources: DateSources) {
    const { author, block, sentence, figures, mentions, reckoning } = sources;
    const { marks, matching } = author;
    this.status = new StatusOfSentence(marks, sentence, figures[0]?.start ?? sentence.end, block.plan);
    this.year = new YearOfSentence(marks, sentence.start, block.year, block.plan ? null : reckoning.review);
    this.bases = basesOf(marks, sentence, figures);
    const { years, idle } = dealtYears(marks, mentions, figures);
    this.dealt = years;
    const terms = termsIn(matching, sentence, reckoning, block.plan);
    const dating = idle.size === 0 ? mentions : mentions.filter((mention) => !idle.has(mention));
    this.times = terms.length === 0 ? dating : [...dating, ...terms].sort((a, b) => a.start - b.start);
    this.parts = partsOfYear(matching, sentence.start, sentence.end);
  }

  next(i: number): FigureDate {
    const { author, block, figures, reckoning, sentence } = this.sources;
    const figure = figures[i] ?? sentence;
    this.year.pass();
    this.readTimes(figure.start);
    const passed = this.readParts(figure.start);
    const base = this.baseAt(i);
    const stated = this.status.read(figure);
    const from = figures[i - 1]?.end ?? sentence.start;
    const average = this.wordBefore(yearly, from, figure.start);
    const frame = average === null ? this.spanOfSum(from, figure.start) : this.spanOfAverage(average);
    const over = this.year.span ?? frame;
    const own = this.yearOf(i, base);
    const dated = this.status.whenFinished ? null : (frame?.to ?? own);
    for (const of of passed) this.part = { of, year: own };
    const namedAt = this.dating?.end ?? null;
    const isOver = this.part !== null && dated !== null && yearSoFar(this.part.of, block, reckoning) === dated;
    const { status, year, by } = settled({
      stated,
      year: dated,
      block,
      reckoning,
      base: base !== null,
      namedAt,
      isOver,
    });
    const date: FigureDate = {
      status,
      year,
      period: base === null ? this.periodAt(figure.start, over, average !== null) : null,
      base: base !== null,
      ofSameYear: base?.ofSameYear ?? false,
      yearly: average === null ? null : written(author, average),
      said: stated.by !== null,
      by,
      yearBy: this.yearBy(i, base),
    };
    this.levels = this.levelsWith(date);
    this.pair = this.levels ?? this.pair;
    this.before = date;
    return date;
  }

  /** The years of an earlier level and of the one that it grew to: 从2016年的A增加到2020年的B. */
  private levelsWith({ base, year }: FigureDate): YearSpan | null {
    const { before } = this;
    if (before === null || base || year === null || this.dating?.year !== year) return null;
    return before.base && before.year !== null && before.year < year - 1 ? { from: before.year, to: year } : null;
  }

  /** 年均 alone is over the years between the two levels in front of it, else over those that its part speaks of. */
  private spanOfAverage(at: Span): NamedSpan | null {
    const { dating, levels: between } = this;
    if (between !== null) return { ...between, at };
    const { span } = this.sources.block;
    return span !== null && (dating === null || dating.year === span.to) ? { ...span, at } : null;
  }

  private baseAt(i: number): Base | null {
    const base = this.bases[i] ?? null;
    const { named } = this;
    return base === null || base.ofPair || (named !== null && named.start >= base.from) ? base : null;
  }

  private readTimes(until: number): void {
    for (let next = this.times[this.timesRead]; next !== undefined && next.start < until; ) {
      const time = next;
      next = this.times[++this.timesRead];
      if ("years" in time) this.year.readTerm(time);
      else {
        if (this.year.read(time)) [this.datingBefore, this.dating] = [this.dating, time];
        this.named = time;
      }
    }
  }

  private readParts(until: number): readonly PartOfYear[] {
    const from = this.partsRead;
    for (let next = this.parts[from]; next !== undefined && next.end <= until; next = this.parts[this.partsRead]) {
      this.partsRead++;
      const { block, reckoning } = this.sources;
      const year = this.dating === null && block.year === reckoning.review ? yearSoFar(next, block, reckoning) : null;
      if (year !== null) this.year.readPartOf(year);
    }
    return from === this.partsRead ? NO_PARTS : this.parts.slice(from, this.partsRead);
  }

  private yearOf(i: number, base: Base | null): number | null {
    const figure = this.sources.figures[i];
    if (figure === undefined) return null;
    // The parts of a ratio of shares belong to one year.
    if (figure.form === "ratio-part" && figure.part > 0 && this.before !== null) return this.before.year;
    const dealt = this.dealt[i];
    if (dealt !== undefined) return dealt;
    if (base !== null && !base.ofSameYear) return this.yearOfBase(base);
    return this.year.figure(figure, figure.unit?.form === TIMES || figure.unit?.form === "番");
  }

  private yearBy(i: number, base: Base | null): FigureDate["yearBy"] {
    if (this.dealt[i] !== undefined) return "dealt";
    if (base !== null) return "earlier-level";
    return this.dating === null ? "part" : "sentence";
  }

  /** 由2015年的3万元增加到5万元: the year named for it, else the first of the span, else none; never the later level's. */
  private yearOfBase(base: Base): number | null {
    const { named } = this;
    if (named !== null && named.start >= base.from) {
      if (this.withdrawn !== named) this.year.withdraw();
      this.withdrawn = named;
      if (this.dating === named) this.dating = this.datingBefore;
      return named.to ?? named.year;
    }
    // 生产总值由2015年的A增加到2020年的B，财政收入由C增加到D
    if (this.pair !== null) return this.pair.from;
    const over = this.year.span ?? (named === this.withdrawn ? this.sources.block.span : null);
    return over?.from ?? null;
  }

  /** 累计完成715亿元 in the part on five years, where the sentence names no time. */
  private spanOfSum(from: number, to: number): NamedSpan | null {
    const { span, plan } = this.sources.block;
    if (span === null || plan || this.dating !== null || this.part !== null) return null;
    const at = this.wordBefore(summed, from, to);
    return at === null ? null : { ...span, at };
  }

  /** 年均 in the figure's own clause. */
  private wordBefore(word: typeof yearly | typeof summed, from: number, to: number): Span | null {
    const { marks, matching } = this.sources.author;
    const window = Math.max(from, to - WINDOW);
    let clause = to;
    while (clause > window && !CLAUSE_MARKS.has(matching.charCodeAt(clause - 1))) clause--;
    return marks.last<"yearly" | "summed">(word, clause, to);
  }

  /** A part of a year; a span of years for a sum or an average, not for a level that was reached at its end. */
  private periodAt(at: number, over: NamedSpan | null, average: boolean): Period | null {
    const { author } = this.sources;
    if (over !== null && (this.part === null || this.part.of.start < over.at.start)) {
      if (!average && this.isLevel(at)) return null;
      return { text: written(author, over.at), from: `${over.from}-01`, to: `${over.to}-12` };
    }
    // 力争全年产值30亿元，年均增长8%: an average over several years has no part of one for its period.
    return average || this.part === null ? null : periodOf(author, this.part.of, this.part.year);
  }

  private isLevel(at: number): boolean {
    const word = this.sources.author.marks.last(levels, at - LEVEL_REACH, at);
    return word !== null && at - word.end <= COMPARATOR;
  }
}

/** 1-7月份 in a report that was given in August of the year that it plans is of that year, though the part looks back on the last. */
function yearSoFar(
  { to }: PartOfYear,
  { plan }: DatedBlock,
  { held, plan: planned }: Years["reckoning"],
): number | null {
  if (plan || held === null || to === null || held.year !== planned) return null;
  return to < held.month ? held.year : null;
}

const NO_PARTS: readonly PartOfYear[] = [];
const CLAUSE_MARKS = unitsOf("，；：");
/** A clause is no longer, so that a line of any length costs linear time. */
const WINDOW = 160;
/** 达到, and 约 or 近 behind it. */
const LEVEL_REACH = 6;
const COMPARATOR = 2;
