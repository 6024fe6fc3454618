import { type Word, words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { patterns } from "../lexicon/pattern.js";
import { isDigit, NUMERALS } from "../text/characters.js";
import type { Span } from "../text/span.js";
import type { Metric } from "./metric.js";

export type Status = Metric["status"];
type Cue = Word<"status-cue"> | Word<"plan-cue">;

/** What a figure is, and the entry that says so: null where its part of the report alone does. */
export interface Stated {
  readonly status: Status;
  readonly by: string | null;
}

const generalCues = words("status-cue");
const planCues = words("plan-cue");
const planners = words("planner");
const reached = words("reached");
const aggregates = words("aggregate");
const behind = patterns("status-behind");
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
  private next = 0;
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
    const all: Cue[] = plan ? [...marks.all(planCues, start, end)] : [...marks.all(generalCues, start, end)];
    this.cues = all.filter((cue, k) => this.holds(cue) && !this.isExpected(cue, all[k - 1]));
  }

  /** Whether the figures now speak of a time when a work will be finished, which names no year. */
  get whenFinished(): boolean {
    return this.after;
  }

  /** Reads on to the figure at a place; figures come in order. */
  read(figure: Span): Stated {
    const from = this.next;
    for (; (this.cues[this.next]?.end ?? Number.POSITIVE_INFINITY) <= figure.start; this.next++);
    const fresh = this.cues.slice(from, this.next);
    if (fresh.some((cue) => cue.entry.as.finished)) this.after = true;
    // In a plan 目前已实现 tells of what is there, though 实现 alone would be an aim.
    const done = this.plan ? fresh.findLast((cue) => cue.entry.as.status === "actual") : undefined;
    this.cue = done ?? fresh.at(-1) ?? this.cue;
    // 我们将重点抓好以下工作：…；二是力争…；三是完成…: what opens the sentence comes back.
    const opening = this.cues.findLast((cue) => cue.start < this.first) ?? null;
    if (this.cue !== null && this.isSpent(this.cue, figure.start)) this.cue = opening;
    if (this.cue !== null && this.isSpent(this.cue, figure.start)) this.cue = null;
    return this.saidBehind(figure) ?? this.stated();
  }

  private stated(): Stated {
    if (this.cue === null) return { status: this.plan ? "target" : "actual", by: null };
    return { status: this.cue.entry.as.status, by: this.cue.entry.id };
  }

  /** 3座即将开工, 3座（预计数） */
  private saidBehind(figure: Span): Stated | null {
    const { text } = this.marks;
    for (const one of behind) {
      const { part, status } = one.entry.as;
      if (part !== "any" && (part === "plan") !== this.plan) continue;
      if (one.at(text, figure.end) !== null) return { status, by: one.entry.id };
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
    const clause = this.marks.text.lastIndexOf("；", at) + 1;
    if (cue.start >= this.first && clause > cue.end) {
      // 预计生产总值6亿元，增长7%；固定资产投资2亿元
      if (status !== "estimate" || this.marks.first(aggregates, clause, this.clauseEnd(at)) === null) return true;
    }
    return reach === "undertaking" && this.wasReached(cue.end, at);
  }

  private clauseEnd(at: number): number {
    const end = this.marks.text.indexOf("；", at);
    return end < 0 ? this.sentence.end : Math.min(end, this.sentence.end);
  }

  /** 我镇计划今年脱贫3户，…，我镇今年实现脱贫5户: a later clause with a subject tells what was reached. */
  private wasReached(from: number, to: number): boolean {
    const { text } = this.marks;
    for (const word of this.marks.all(reached, from, to)) {
      const clause = Math.max(text.lastIndexOf("，", word.start), text.lastIndexOf("；", word.start)) + 1;
      if (clause > from && (!word.entry.as.subject || this.marks.first(planners, clause, word.start) !== null))
        return true;
    }
    return false;
  }
}

type Follower = keyof typeof followers;

const CLAUSE_MARKS = "，；：、";

const isNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || NUMERALS.includes(text[at] ?? "\n");
