import { type Word, words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { endingAt, patterns } from "../lexicon/pattern.js";
import { Sieve } from "../lexicon/sieve.js";
import { isDigit, NUMERALS } from "../text/characters.js";
import type { Span } from "../text/span.js";
import { unitAt } from "../text/unit-at.js";
import type { Metric } from "./metric.js";

export type Status = Metric["status"];
type Cue = Word<"status-cue"> | Word<"plan-cue">;

/** What a figure is, and the entry that says so: null where its part of the report alone does. */
export interface Stated {
  readonly status: Status;
  readonly by: string | null;
  /** Where the cue ends, 0 where there is none. */
  readonly saidAt: number;
}

const generalCues = words("status-cue");
const planCues = words("plan-cue");
const planners = words("planner");
const reached = words("reached");
const aggregates = words("aggregate");
const before = patterns("status-before");
const behind = new Sieve(patterns("status-behind"));
const followers = {
  "aim-verb": words("aim-verb"),
  "future-verb": words("future-verb"),
  "aim-given": words("aim-given"),
  "site-measure": words("site-measure"),
  "done-verb": words("done-verb"),
} as const;

/** Follows one sentence and says of each figure whether it is a fact, an estimate or an aim. */
export class StatusOfSentence {
  private readonly cues: readonly Cue[];
  /** The last cue in front of the first figure. */
  private readonly opening: Cue | null;
  private next = 0;
  /** Up to where the text was read for ； and what was reached, and where the clause that it parts begins. */
  private readTo: number;
  private clause = 0;
  private cue: Cue | null = null;
  private after = false;

  /** @param first where the sentence's first figure begins */
  constructor(
    private readonly marks: Marks,
    private readonly sentence: Span,
    private readonly first: number,
    private readonly plan: boolean,
  ) {
    const { start, end } = sentence;
    const all = cuesIn(marks, plan, start, end);
    this.cues = all.length === 0 ? all : all.filter((cue, k) => this.holds(cue) && !this.isExpected(cue, all[k - 1]));
    this.opening = this.cues.findLast((cue) => cue.start < first) ?? null;
    this.readTo = start;
  }

  /** Whether the figures now speak of a time when a work will be finished, which names no year. */
  get whenFinished(): boolean {
    return this.after;
  }

  /** Reads on to the figure at a place; figures come in order. */
  read(figure: Span): Stated {
    let done: Cue | null = null;
    for (let cue = this.cues[this.next]; cue !== undefined && cue.end <= figure.start; cue = this.cues[this.next]) {
      this.next++;
      this.cue = cue;
      if (cue.entry.as.finished) this.after = true;
      // In a plan 目前已实现 tells of what is there, though 实现 alone would be an aim.
      if (this.plan && cue.entry.as.status === "actual") done = cue;
    }
    this.cue = done ?? this.cue;
    // 我们将重点抓好以下工作：…；二是力争…；三是完成…: what opens the sentence comes back.
    if (this.cue !== null && this.isSpent(this.cue, figure.start)) this.cue = this.opening;
    if (this.cue !== null && this.isSpent(this.cue, figure.start)) this.cue = null;
    this.readTo = figure.end;
    return this.saidBeside(figure) ?? this.stated();
  }

  private stated(): Stated {
    if (this.cue === null) return { status: this.plan ? "target" : "actual", by: null, saidAt: 0 };
    return { status: this.cue.entry.as.status, by: this.cue.entry.id, saidAt: this.cue.end };
  }

  /** 3座即将开工, 3座（预计数）, 占计划3座的 */
  private saidBeside(figure: Span): Stated | null {
    const { text } = this.marks;
    const from = Math.max(this.sentence.start, figure.start - LEAD);
    if (!this.plan)
      for (const one of before) {
        const { behind: wanted, counts } = one.entry.as;
        if (!isFollowed(text, figure.end, wanted) || !one.mayStandIn(text, from, figure.start + 1)) continue;
        if (counts.includes(text[figure.end - 1] ?? "\n")) continue;
        if (endingAt(one, text.slice(from, figure.start + 1), figure.start - from) === null) continue;
        return { status: one.entry.as.status, by: one.entry.id, saidAt: figure.start };
      }
    for (let may = behind.at(text, figure.end); may !== 0; may &= may - 1) {
      const one = behind.of(may);
      if (one === undefined) continue;
      const { part, status } = one.entry.as;
      if (part !== "any" && (part === "plan") !== this.plan) continue;
      if (one.endAt(text, figure.end) >= 0) return { status, by: one.entry.id, saidAt: figure.start };
    }
    return null;
  }

  /** Whether what has to stand beside a cue does. */
  private holds({ start, end, entry }: Cue): boolean {
    const { wants } = entry.as;
    return (
      wants.length === 0 ||
      wants.some((what) => {
        if (what === "subject") return this.opensClause(start) || this.marks.before(planners, start) !== null;
        if (what === "number") return isNumber(this.marks.text, end);
        return this.marks.at<Follower>(followers[what], end) !== null;
      })
    );
  }

  /** 预计全县将实现…: an aim in the clause of an estimate is part of it. */
  private isExpected(cue: Cue, before: Cue | undefined): boolean {
    if (before === undefined || before.entry.as.status !== "estimate" || cue.entry.as.status !== "target") return false;
    return [...this.marks.text.slice(before.end, cue.start)].every((c) => !CLAUSE_MARKS.includes(c));
  }

  private opensClause(at: number): boolean {
    return at === this.sentence.start || CLAUSE_MARKS.includes(this.marks.text[at - 1] ?? "\n");
  }

  /** Whether a cue no longer reaches the figure at `at`. */
  private isSpent(cue: Cue, at: number): boolean {
    const { reach, status } = cue.entry.as;
    if (reach === "sentence") return false;
    const semicolon = this.marks.text.slice(this.readTo, at).lastIndexOf("；");
    if (semicolon >= 0) this.clause = this.readTo + semicolon + 1;
    if (cue.start >= this.first && this.clause > cue.end) {
      // 预计生产总值6亿元，增长7%；固定资产投资2亿元
      const goesOn = this.marks.first(aggregates, this.clause, this.clauseEnd(at)) !== null;
      if (status !== "estimate" || !goesOn) return true;
    }
    if (reach === "clauses") return false;
    return this.wasReached(Math.max(cue.end, this.readTo), at, reach === "undertaking");
  }

  private clauseEnd(at: number): number {
    const window = Math.min(at + WINDOW, this.sentence.end);
    const end = this.marks.text.slice(at, window).indexOf("；");
    return end < 0 ? window : at + end;
  }

  /** 我镇计划今年脱贫3户，…，我镇今年实现脱贫5户: a later clause, with a subject of its own, tells what was reached. */
  private wasReached(from: number, to: number, bySubject: boolean): boolean {
    const { text } = this.marks;
    for (const word of this.marks.all(reached, from, to)) {
      const before = text.slice(from, word.start);
      const clause = from + Math.max(before.lastIndexOf("，"), before.lastIndexOf("；")) + 1;
      const needed = bySubject && word.entry.as.subject;
      if (clause > from && (!needed || this.marks.first(planners, clause, word.start) !== null)) return true;
    }
    return false;
  }
}

function cuesIn(marks: Marks, plan: boolean, start: number, end: number): readonly Cue[] {
  const next = (from: number): Cue | null =>
    plan ? marks.first(planCues, from, end) : marks.first(generalCues, from, end);
  let cue = next(start);
  if (cue === null) return NO_CUES;
  const all: Cue[] = [];
  for (; cue !== null; cue = next(cue.end)) all.push(cue);
  return all;
}

/** One for all: most sentences have none. */
const NO_CUES: readonly Cue[] = [];

/** Whether one of some words stands at a place, or nothing has to; one character tells nearly always. */
function isFollowed(text: string, at: number, wanted: readonly string[]): boolean {
  const next = unitAt(text, at);
  for (const words of wanted)
    if (words === "" || (words.charCodeAt(0) === next && text.startsWith(words, at))) return true;
  return false;
}

type Follower = keyof typeof followers;

/** So far in front of a figure it is said of it alone what it is. */
const LEAD = 24;
const CLAUSE_MARKS = "，；：、";
/** So far behind a figure its clause is looked at, so that a line of any length costs linear time. */
const WINDOW = 160;

const isNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || NUMERALS.includes(text[at] ?? "\n");
