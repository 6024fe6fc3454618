import type { Cut } from "../text/cut.js";
import type { Span } from "../text/span.js";
import type { Told, ToldDate } from "./removals.js";

/** What a site says that its notice keeps back. */
export interface Truncation {
  /** Number of characters; null where the notice gives none. */
  readonly hidden: number | null;
  readonly span: Span;
}

/** What removed text tells of the page: when it was published, how much of the report it hides. */
export class SiteFacts {
  #published: { readonly rank: number; readonly date: string } | null = null;
  #truncation: Truncation | null = null;

  get published(): string | null {
    return this.#published?.date ?? null;
  }

  tell(span: Span, told: Told | ToldDate): void {
    if ("date" in told) {
      const date = isoDate(told.date);
      if (date !== null) this.date(date, told.rank);
      return;
    }
    const { rule, groups } = told;
    const date = groups.published === undefined ? null : isoDate(groups.published);
    if (date !== null) this.date(date, rule.dateRank || LAST_RANK);
    if (rule.category !== "download-notice") return;
    const hidden = hiddenCharacters(groups);
    if (this.#truncation === null || (this.#truncation.hidden === null && hidden !== null))
      this.#truncation = { hidden, span };
  }

  /** The first date of the best rank is the publishing date. */
  private date(date: string, rank: number): void {
    if (this.#published === null || rank < this.#published.rank) this.#published = { rank, date };
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
}

const LAST_RANK = 9;

function hiddenCharacters(groups: Told["groups"]): number | null {
  const number = (text: string | undefined): number | null =>
    text === undefined ? null : Number(text.replace(/\D/gu, ""));
  const hidden = number(groups.hidden);
  if (hidden !== null) return hidden;
  const total = number(groups.total);
  const shown = number(groups.shown);
  return total !== null && shown !== null && total >= shown ? total - shown : null;
}

/** `2021年4月4日`, `2021/4/4`: 2021-04-04. Null for a day that no month has. */
function isoDate(text: string): string | null {
  const [year, month, day] = (text.match(/\d+/gu) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
