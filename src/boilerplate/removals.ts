import type { Decide } from "../model/decide.js";
import type { Cut } from "../text/cut.js";
import type { Line } from "../text/lines.js";
import type { Span } from "../text/span.js";
import type { Rule } from "./engine/rule.js";
import { detected } from "./rules.generated.js";

/** What a match of a rule told beside that it is the site's: a date, how much is hidden. */
export interface Told {
  readonly rule: Rule;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** A date that a row of fields tells. */
export interface ToldDate {
  readonly date: string;
  /** How surely it is that of publishing: 1 before 2 before 3. */
  readonly rank: number;
}

/** A run that a detector removes. */
export interface Removal extends Cut {
  readonly told?: readonly (Told | ToldDate)[];
  /** Rules or detectors that proved it beside `rule`: for whoever asks why. */
  readonly evidence?: readonly string[];
  /** It takes many lines at once: a report's second copy, a table of contents. */
  readonly block?: true;
}

/** What the rule of a match removes, with what it and its neighbours tell. */
export const removedBy = ({ start, end }: Span, proof: Told, hits: readonly Told[] = [proof]): Removal => ({
  start,
  end,
  rule: proof.rule.id,
  category: proof.rule.category,
  leaves: "nothing",
  told: [proof, ...hits.filter((hit) => hit !== proof)],
  evidence: hits.filter((hit) => hit.rule !== proof.rule).map((hit) => hit.rule.id),
});

/** What a detector removes by itself, as detectors.yaml calls it. */
export const removedAs = (rule: keyof typeof detected, { start, end }: Span, more: Partial<Removal> = {}): Removal => ({
  start,
  end,
  rule,
  category: detected[rule].category,
  leaves: "nothing",
  ...more,
});

/** The share of a line that speaks for all of it. */
const MOST = 0.75;
/** What is left of it may be a number and a few marks. */
const LEAST_LEFT = 4;

/** Collects what is removed. */
export class Removals {
  readonly #all: Removal[] = [];
  readonly #blocks: Removal[] = [];
  readonly #neutral = new Set<number>();
  /** Starts of the removals, to the end of the longest one that starts there. */
  readonly #ends = new Map<number, number>();

  constructor(private readonly decide?: Decide) {}

  add(removal: Removal): void {
    const { start, end, rule, evidence = [] } = removal;
    if (start >= end) return;
    this.#all.push(removal);
    if (removal.block) this.#blocks.push(removal);
    if (NEUTRAL.has(removal.category)) this.#neutral.add(start);
    this.#ends.set(start, Math.max(end, this.#ends.get(start) ?? 0));
    this.decide?.({ pass: "boilerplate", code: "removed", start, end, chosen: rule, by: [rule, ...evidence] });
  }

  /** Whether one removal, or one that follows on another, takes a whole line. */
  covers({ start, end }: Span): boolean {
    let at = start;
    for (let to = this.#ends.get(at); to !== undefined && at < end; to = this.#ends.get(at)) at = to;
    return at >= end || this.#blocks.some((block) => block.start <= start && end <= block.end);
  }

  /** Where the author's words on a line begin: behind the counter 1、 of a page's piece, behind 篇一：. */
  behind({ start, end }: Span): number {
    let at = start;
    for (let to = this.#ends.get(at); to !== undefined && to < end; to = this.#ends.get(at)) at = to;
    return at;
  }

  /** Whether a line begins with a page's counter or markup: `2 展第十个五年计划…的报告` is the author's second line. */
  opensNeutral({ start }: Span): boolean {
    return this.#neutral.has(start);
  }

  /** Where a notice begins that goes to a line's end; the line's end where none does. */
  noticeAtEnd({ start, end }: Span): number {
    const notice = this.#all.find((cut) => cut.start > start && cut.end === end && cut.category === "site-notice");
    return notice?.start ?? end;
  }

  /**
   * Whether removals inside a line leave little of it. 解决。 in front of an advert, on the last line of a hard-wrapped
   * paragraph, is the end of the author's sentence, however short; so is 动摇，严, where a wrapped line was torn.
   */
  coversMost({ start, end }: Span, source: string): boolean {
    let left = "";
    let from = start;
    for (const cut of this.#all
      .filter((c) => c.start < end && c.end > start && c.category !== "entity")
      .sort(byPlace)) {
      left += source.slice(from, Math.max(from, cut.start));
      from = Math.max(from, cut.end);
    }
    left += source.slice(from, Math.max(from, end));
    return left.length < (end - start) * (1 - MOST) && left.length <= LEAST_LEFT && !SENTENCE_END.test(left);
  }

  /** Whether a line is a page number or markup: it says nothing about the lines around it. */
  isNeutral(line: Span): boolean {
    return this.#neutral.has(line.start) && this.covers(line);
  }

  /**
   * In order of place and disjoint. Where two overlap, the longer one stands and the other keeps what lies outside it.
   */
  cuts(source: string, lines: readonly Line[]): Cut[] {
    const out: Cut[] = [];
    for (const { start, end, rule, category, leaves } of withoutNamed(this.#all).sort(byPlace)) {
      const from = Math.max(start, out.at(-1)?.end ?? 0);
      if (from < end) out.push({ start: from, end, rule, category, leaves });
    }
    return wholeLines(source, lines, out);
  }
}

/** 现在， behind （记者 李明） too, where the author broke the line. */
const SENTENCE_END = /\p{Script=Han}[。！？，](?:$|\p{Script=Han})/u;

/** A row of figures behind `| --- | --- |` is the author's, though the line between is removed. */
const NEUTRAL: ReadonlySet<Removal["category"]> = new Set<Removal["category"]>(["page-number", "entity"]);

const byPlace = (a: Cut, b: Cut): number => a.start - b.start || b.end - a.end;

/** A line that falls by its place only leaves to rules what they name in it. */
function withoutNamed(all: readonly Removal[]): Removal[] {
  const named = all.filter(({ rule }) => rule !== "site-line").sort(byPlace);
  let at = 0;
  const rest: Removal[] = [];
  for (const line of all.filter(({ rule }) => rule === "site-line").sort(byPlace)) {
    while ((named[at]?.end ?? line.start + 1) <= line.start) at++;
    let from = line.start;
    for (let i = at; (named[i]?.start ?? line.end) < line.end; i++) {
      const { start = from, end = from } = named[i] ?? {};
      if (start > from) rest.push({ ...line, start: from, end: start });
      from = Math.max(from, end);
    }
    if (from < line.end) rest.push({ ...line, start: from });
  }
  return [...named, ...rest];
}

/** Where only marks and a list number of a line are left (`- 1、` before a removed notice), they fall with the rest. */
function wholeLines(source: string, lines: readonly Line[], cuts: readonly Cut[]): Cut[] {
  const out: Cut[] = [];
  let at = 0;
  cuts.forEach((cut, i) => {
    while (at + 1 < lines.length && (lines[at]?.end ?? 0) <= cut.start) at++;
    const line = lines[at];
    if (cut.leaves !== "nothing" || line === undefined) {
      out.push(cut);
      return;
    }
    const from = Math.max(line.start, out.at(-1)?.end ?? 0);
    const to = Math.min(line.end, cuts[i + 1]?.start ?? source.length);
    const start = isListMark(source, from, cut.start) ? from : cut.start;
    const end = isMarksOnly(source, cut.end, to) ? to : cut.end;
    out.push(start === line.start && end === line.end ? { ...cut, start, end } : cut);
  });
  return out;
}

/** What may be left of a line is shorter than this. */
const REST = 8;
const LIST_MARK = /^[\s\p{P}\p{S}]*(?:\d{1,2}[、.．)）]|[(（]\d{1,2}[)）])?\s*$/u;
const MARKS = /^[\s\p{P}\p{S}]*$/u;

const isListMark = (source: string, from: number, to: number): boolean =>
  from < to && to - from < REST && LIST_MARK.test(source.slice(from, to));
const isMarksOnly = (source: string, from: number, to: number): boolean =>
  from < to && to - from < REST && MARKS.test(source.slice(from, to));
