import type { Cut } from "../text/cut.js";
import type { Span } from "../text/span.js";
import type { Rule } from "./engine/rule.js";
import type { Lines } from "./lines.js";

/** What a site says that its notice keeps back. */
export interface Truncation {
  /** Number of characters; null where the notice gives none. */
  readonly hidden: number | null;
  readonly span: Span;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Collects what is removed and what the removed text tells. */
export class Ledger {
  readonly #cuts: Cut[] = [];
  /** Starts of the cuts, to the end of the longest one that starts there. */
  readonly #blocks: Cut[] = [];
  readonly #pageNumbers = new Set<number>();
  readonly #ends = new Map<number, number>();
  #published: { readonly rank: number; readonly date: string } | null = null;
  #truncation: Truncation | null = null;

  add(cut: Cut): void {
    if (cut.start >= cut.end) return;
    this.#cuts.push(cut);
    if (cut.rule === "second-copy" || cut.rule === "contents" || cut.rule === "site-abstract") this.#blocks.push(cut);
    if (cut.category === "page-number") this.#pageNumbers.add(cut.start);
    this.#ends.set(cut.start, Math.max(cut.end, this.#ends.get(cut.start) ?? 0));
  }

  /** Removes `span` by a rule and keeps what the match harvested. */
  remove(rule: Rule, span: Span, groups: Groups): void {
    this.add({ start: span.start, end: span.end, rule: rule.id, category: rule.category, leaves: "nothing" });
    this.harvest(rule, span, groups);
  }

  /** Keeps what a match tells without removing anything. */
  harvest(rule: Rule, span: Span, groups: Groups): void {
    const date = groups.published === undefined ? null : isoDate(groups.published);
    const rank = rule.dateRank || 9;
    if (date !== null && (this.#published === null || rank < this.#published.rank)) this.#published = { rank, date };
    if (rule.category !== "download-notice") return;
    const hidden = hiddenCharacters(groups);
    if (this.#truncation === null || (this.#truncation.hidden === null && hidden !== null))
      this.#truncation = { hidden, span };
  }

  /** Whether one cut, or a cut that follows on another, takes a whole line. */
  covers(start: number, end: number): boolean {
    let at = start;
    for (let to = this.#ends.get(at); to !== undefined && at < end; to = this.#ends.get(at)) at = to;
    return at >= end || this.#second(start, end);
  }

  /** Whether a line is a page number: it says nothing about the lines around it. */
  isPageNumber(start: number): boolean {
    return this.#pageNumbers.has(start);
  }

  /** Whether a line lies in a longer cut: a report's second copy is the only one of many lines. */
  #second(start: number, end: number): boolean {
    return this.#blocks.some((block) => block.start <= start && end <= block.end);
  }

  get published(): string | null {
    return this.#published?.date ?? null;
  }

  /** The notice with its whole removed run: `…… 此处隐藏:6625字,…下载后查看。喜欢就下载吧 ……` is one. */
  truncation(cuts: readonly Cut[]): Truncation | null {
    const told = this.#truncation;
    if (told === null) return null;
    const run = cuts.filter((c) => c.start < told.span.end && told.span.start < c.end);
    if (run.length === 0) return told;
    return {
      hidden: told.hidden,
      span: { start: Math.min(...run.map((c) => c.start)), end: Math.max(...run.map((c) => c.end)) },
    };
  }

  /**
   * The cuts in order of place and disjoint. Where two overlap, the longer one stands and the other keeps what
   * lies outside it.
   */
  cuts(source: string, lines: Lines): Cut[] {
    const sorted = [...this.#cuts].sort((a, b) => a.start - b.start || b.end - a.end);
    const out: Cut[] = [];
    for (const cut of sorted) {
      const last = out.at(-1);
      if (!last || cut.start >= last.end) out.push(cut);
      else if (cut.end > last.end) out.push({ ...cut, start: last.end });
    }
    return wholeLines(source, lines, out);
  }
}

/** Where only marks and a list number of a line are left (`- 1、` before a removed notice), they fall with the rest. */
function wholeLines(source: string, lines: Lines, cuts: readonly Cut[]): Cut[] {
  const out: Cut[] = [];
  let line = 0;
  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i];
    if (!cut) continue;
    if (cut.leaves !== "nothing") {
      out.push(cut);
      continue;
    }
    while (line + 1 < lines.count && (lines.end[line] ?? 0) <= cut.start) line++;
    const from = Math.max(lines.start[line] ?? 0, out.at(-1)?.end ?? 0);
    const to = Math.min(lines.end[line] ?? 0, cuts[i + 1]?.start ?? source.length);
    const start = from < cut.start && cut.start - from < 8 && isMark(source.slice(from, cut.start)) ? from : cut.start;
    const end = to > cut.end && to - cut.end < 8 && /^[\s\p{P}\p{S}]*$/u.test(source.slice(cut.end, to)) ? to : cut.end;
    const whole = start === (lines.start[line] ?? 0) && end === (lines.end[line] ?? 0);
    out.push(whole ? { ...cut, start, end } : cut);
  }
  return out;
}

const isMark = (text: string): boolean => /^[\s\p{P}\p{S}]*(?:\d{1,2}[、.．)）]|[(（]\d{1,2}[)）])?\s*$/u.test(text);

function hiddenCharacters(groups: Groups): number | null {
  const number = (text: string | undefined): number | null =>
    text === undefined ? null : Number(text.replace(/\D/gu, ""));
  const hidden = number(groups.hidden);
  if (hidden !== null) return hidden;
  const total = number(groups.total);
  const shown = number(groups.shown);
  return total !== null && shown !== null && total >= shown ? total - shown : null;
}

/** `2021年4月4日`, `2021/4/4`: 2021-04-04. Null for a day that no month has. */
export function isoDate(text: string): string | null {
  const [year, month, day] = (text.match(/\d+/gu) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
