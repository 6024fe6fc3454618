import { type Pattern, patterns } from "../lexicon/pattern.js";
import { Sieve } from "../lexicon/sieve.js";
import { type AuthorText, written } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { Metric } from "./metric.js";

export type Period = NonNullable<Metric["period"]>;

/** A part of a year that a text names: 1-10月, 截至10月底, 上半年. */
export interface PartOfYear extends Span {
  /** Months, null where they are masked. */
  readonly from: number | null;
  readonly to: number | null;
  /** The entry that recognised it. */
  readonly by: string;
}

const parts = new Sieve(patterns("period"));

/** The parts of a year that the matching text names between two offsets, in order. Linear. */
export function partsOfYear(matching: string, start: number, end: number): readonly PartOfYear[] {
  const possible = parts.between(matching, start, end);
  if (possible === 0) return NONE;
  const found: PartOfYear[] = [];
  for (
    let at = parts.next(matching, start, end, possible);
    at < end;
    at = parts.next(matching, at + 1, end, possible)
  ) {
    const first = parts.firstAt(matching, at, possible);
    if (first === null) continue;
    const part = read(first.pattern, first.match, at);
    if (part.end > end) continue;
    found.push(part);
    at = part.end - 1;
  }
  return found;
}

/** One for all: most sentences name none. */
const NONE: readonly PartOfYear[] = [];

function read({ entry }: Pattern<"period">, match: RegExpExecArray, start: number): PartOfYear {
  const { first, last, month } = match.groups ?? {};
  const from = first ?? month;
  const to = last ?? month;
  return {
    start,
    end: start + match[0].length,
    from: from === undefined ? entry.as.from : Number(from),
    to: to === undefined ? entry.as.to : Number(to),
    by: entry.id,
  };
}

/** A part of a given year as the report gives it; its text as the author wrote it. */
export const periodOf = (author: AuthorText, part: PartOfYear, year: number | null): Period => ({
  text: written(author, part),
  from: monthOf(year, part.from),
  to: monthOf(year, part.to),
});

const monthOf = (year: number | null, month: number | null): string | null =>
  year === null || month === null || month < 1 || month > 12 ? null : `${year}-${String(month).padStart(2, "0")}`;
