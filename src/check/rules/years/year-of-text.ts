import type { Span } from "../../../text/span.js";
import type { Checked } from "../../checked.js";

/** The year that a report's title should have. */
export interface TextYear {
  readonly year: number;
  /** What a title may say as well. */
  readonly allowed: readonly number[];
  /** Where it is told. */
  readonly at: Span;
  /** By the date of the meeting. */
  readonly held: boolean;
  readonly certain: boolean;
}

/** From November on a meeting is about the next year. */
const NEXT_FROM = 11;

/** By the meeting's date, else by the years that headings and text name most; null where they do not say. */
export function yearOfText(text: Checked): TextYear | null {
  const { outline, years } = text;
  const { held } = years.reckoning;
  const { toMeeting } = outline.calendar;
  if (held !== null && toMeeting) {
    const year = held.year + (held.month >= NEXT_FROM ? 1 : 0);
    const allowed = held.month >= NEXT_FROM - 1 ? [year, held.year, held.year + 1] : [year];
    // A report of a year may be called by the year that it reviews, where the text says that it does.
    return { year, allowed, at: held, held: true, certain: true };
  }
  return byMentions(text, toMeeting);
}

/** A text names its own years again and again. */
const LEAST = 3;

function byMentions({ years, outline }: Checked, toMeeting: boolean): TextYear | null {
  const counts = new Map<number, { n: number; at: Span }>();
  const from = outline.title?.end ?? 0;
  for (const { start, end, year, to, kind } of years.mentions) {
    if (start < from || kind !== "explicit" || year === null || to !== null) continue;
    const own = counts.get(year);
    if (own === undefined) counts.set(year, { n: 1, at: { start, end } });
    else own.n++;
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y.n - x.n || b - a);
  const [most, second] = ranked;
  if (most === undefined || most[1].n < LEAST) return null;
  const [year, { at }] = most;
  const named = new Set(counts.keys());
  // A year that the text names too may be the title's, one before or behind the usual one as well.
  const allowed = [...named, year - 1, year + 1, year];
  const next = toMeeting && second !== undefined && second[0] === year + 1;
  return { year: next ? year + 1 : year, allowed, at, held: false, certain: next };
}
