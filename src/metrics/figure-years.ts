import { type Meaning, words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { endingAt, patterns } from "../lexicon/pattern.js";
import { OF } from "../text/characters.js";
import type { Span } from "../text/span.js";
import type { Term, YearSpan } from "../years/terms.js";
import type { Mention } from "../years/years.js";

const contexts = words("year-context");
const phrases = patterns("year-phrase");
const planSpans = patterns("plan-span");

/** A span of years that the figures of a sentence are summed or averaged over, and the words that name it. */
export interface NamedSpan extends YearSpan {
  readonly at: Span;
}

interface Spoken {
  readonly topic: number | null;
  readonly over: NamedSpan | null;
}

/** Follows one sentence and says of each figure which year it belongs to. */
export class YearOfSentence {
  private topic: number | null;
  private over: NamedSpan | null = null;
  /** A year that holds for the next figure of its clause only: 由2015年的5460万元增加到…. */
  private once: { readonly year: number | null; readonly end: number } | null = null;

  /** The year that held for the last figure only, which a list of levels shares: 2020年的460人、180人. */
  private shared: { readonly year: number | null; readonly end: number } | null = null;
  private earlier: Spoken;
  /** What the sentence spoke of before a span that holds for one figure. */
  private passing: Spoken | null = null;

  /**
   * @param from where the sentence begins
   * @param review the year beyond which nothing has been done; null in a plan
   */
  constructor(
    private readonly marks: Marks,
    private readonly from: number,
    year: number | null,
    private readonly review: number | null,
  ) {
    this.topic = year;
    this.earlier = { topic: year, over: null };
  }

  /** The span of years that the sentence speaks of here: 五年来, “十三五”期间, 2016-2020年. */
  get span(): NamedSpan | null {
    return this.over;
  }

  readTerm({ start, end, years, once }: Term): void {
    this.passing = once ? { topic: this.topic, over: this.over } : null;
    // 2021年一季度，…，两年平均增长4%: the years up to the one that the sentence speaks of.
    const later = (this.topic ?? years.to) - years.to;
    if (once) this.over = { from: years.from + later, to: years.to + later, at: { start, end } };
    else this.speaksOf(years, { start, end });
  }

  /** Forgets what spoke of the last figure alone. */
  pass(): void {
    if (this.passing === null) return;
    this.topic = this.passing.topic;
    this.over = this.passing.over;
    this.passing = null;
  }

  /** It is a part of a year that the report's time leaves no doubt of. */
  readPartOf(year: number): void {
    this.speaksOfYear(year);
  }

  /** Whether the mention dates what follows: one that is compared with does not. */
  read(mention: Mention): boolean {
    this.earlier = { topic: this.topic, over: this.over };
    const { kind, year, to, start, end } = mention;
    const role = this.roleOf(mention);
    if (kind === "plan") {
      if (role === null) this.readPlan(mention);
    } else if (role === "since") {
      // 2016年以来 goes on to the year that is looked back on.
      if (year !== null && this.review !== null && year < this.review)
        this.over = { from: year, to: this.review, at: { start, end } };
    } else if (role === "comparison") return false;
    else if (kind === "masked") this.speaksOfYear(null);
    else if (role === "once") this.once = { year: to ?? year, end };
    else if (to !== null && year !== null) this.speaksOf({ from: year, to }, { start, end });
    else this.speaksOfYear(year);
    return true;
  }

  /** The year of a figure. */
  figure({ start, end }: Span, multiple: boolean): number | null {
    const { once, shared } = this;
    this.once = null;
    this.shared = null;
    if (once === null) {
      if (shared === null || joints.of(this.marks.text.slice(shared.end, start)) === null) return this.topic;
      this.shared = { year: shared.year, end };
      return shared.year;
    }
    // 今年的主要目标是：… speaks of that year from here on.
    if (CLAUSE_MARK.test(this.marks.text.slice(once.end, start))) this.speaksOfYear(once.year);
    else if (!multiple) this.shared = { year: once.year, end };
    return multiple ? this.topic : once.year;
  }

  /** Takes back the year that was read last: it was that of an earlier level. */
  withdraw(): void {
    this.once = null;
    this.topic = this.earlier.topic;
    this.over = this.earlier.over;
  }

  private readPlan({ start, end, year, to }: Mention): void {
    const behind = planSpans.find((one) => one.at(this.marks.text, end) !== null);
    if (behind === undefined || year === null || to === null) return;
    const length = behind.at(this.marks.text, end)?.[0].length ?? 0;
    // “十二五”末的2倍 dates nothing but what it is held against.
    if (this.marks.text[end + length] === OF) this.once = { year: to, end: end + length };
    else if (behind.entry.as.edge === "last") this.speaksOfYear(to);
    else this.speaksOf({ from: year, to }, { start, end: end + length });
  }

  private speaksOfYear(year: number | null): void {
    this.topic = year;
    this.over = null;
  }

  /** What was done was not done after the year that is looked back on. */
  private speaksOf({ from, to }: YearSpan, at: Span): void {
    const last = this.review !== null && from <= this.review ? Math.min(to, this.review) : to;
    this.topic = last;
    this.over = { from, to: last, at };
  }

  /** What stands beside a year says what it is there for: 比2016年, 2016年以来, 由2016年的. */
  private roleOf(mention: Mention): YearRole | null {
    const sides = [this.sideRole(mention, "before"), this.sideRole(mention, "behind")];
    return BY_WEIGHT.find((role) => sides.includes(role)) ?? null;
  }

  private sideRole({ start, end }: Mention, side: "before" | "behind"): YearRole | null {
    const { text } = this.marks;
    const from = Math.max(this.from, start - LEAD);
    const lead = text.slice(from, end);
    for (const phrase of phrases) {
      if (phrase.entry.as.side !== side) continue;
      const found = side === "before" ? endingAt(phrase, lead, start - from) !== null : phrase.at(text, end) !== null;
      if (found) return phrase.entry.as.role;
    }
    const quoted = text[start - 1] === "“" || text[start - 1] === '"';
    const word =
      side === "before" ? this.marks.before(contexts, quoted ? start - 1 : start) : this.marks.at(contexts, end);
    return word?.entry.as.side === side ? word.entry.as.role : null;
  }
}

type YearRole = Meaning<"year-context">["role"];

/** Of what stands on both sides of a year the stronger counts: 比2016年以来的. */
const BY_WEIGHT: readonly YearRole[] = ["comparison", "since", "once"];

/** So far in front of a year a comparison with it begins. */
const LEAD = 18;
const CLAUSE_MARK = /[，；：]/;
const joints = words("number-joint");
