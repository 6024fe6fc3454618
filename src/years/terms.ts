import { patterns } from "../lexicon/pattern.js";
import { YEAR } from "../text/characters.js";
import { countOf } from "../text/numerals.js";
import type { Span } from "../text/span.js";

/** The first and the last year of several. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** 五年来, 今后五年: a span of years that is counted from the report's own. */
export interface Term extends Span {
  readonly years: YearSpan;
  /** It speaks of the next figure alone: 两年平均增长4%. */
  readonly once: boolean;
  readonly by: string;
}

const terms = patterns("term");

/** What terms are counted from. */
export interface Counted {
  readonly review: number | null;
  /** The first of the years that come. */
  readonly next: number | null;
}

/**
 * The terms that a stretch names, in order; none where the year that they are counted from is unknown.
 *
 * @param ahead the stretch stands in the part that looks ahead
 */
export function termsIn(matching: string, span: Span, from: Counted, ahead: boolean): readonly Term[] {
  if (!countsYears(matching, span)) return NONE;
  const words = matching.slice(span.start, span.end);
  return terms
    .flatMap((term) =>
      [...term.all(words)].flatMap((match) => {
        const years = spanOf(term.entry.as.ahead ?? ahead, countOf(match.groups?.count ?? "") ?? 0, from);
        const start = span.start + match.index;
        const once = term.entry.as.reach === "figure";
        return years === null
          ? []
          : [{ start, end: start + match[0].length, years, once, by: term.entry.id as string }];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** Every term holds a count right in front of 年: a look that spares most sentences the patterns. */
function countsYears(text: string, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at++)
    if (text.charCodeAt(at) === YEAR_CODE && (countOf(text.charAt(at - 1)) ?? 0) >= 2) return true;
  return false;
}

const YEAR_CODE = YEAR.charCodeAt(0);
const NONE: readonly Term[] = [];

function spanOf(ahead: boolean, count: number, { review, next }: Counted): YearSpan | null {
  if (!(count >= 2)) return null;
  if (ahead) return next === null ? null : { from: next, to: next + count - 1 };
  return review === null ? null : { from: review - count + 1, to: review };
}
