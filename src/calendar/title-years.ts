import { words } from "../lexicon/lexicon.js";
import { firstOf, pattern, patterns } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";
import { expressions } from "./expressions.js";

/** What a title says of the report's years. */
export interface TitleYears {
  readonly review: number | null;
  readonly plan: number | null;
  /** Whether it has words of a review, of a plan. */
  readonly reviews: boolean;
  readonly plans: boolean;
}

const NOTHING: TitleYears = { review: null, plan: null, reviews: false, plans: false };

const titleWords = words("title-word");
const comingYear = words("coming-year");
const partOfYear = patterns("part-of-year");

/** Whether a title names a part of a year: 2022年上半年工作总结. */
export const namesPartOfYear = (title: string): boolean => firstOf(partOfYear, title) !== null;

/** 2020年工作总结和2021年工作思路: each word of a review or a plan takes the year in front of it. */
export function titleYears(matching: string, at: Span): TitleYears {
  const title = matching.slice(at.start, at.end);
  const years = yearsIn(matching, at);
  const last = (from: number, to: number): number | null =>
    years.findLast((y) => y.at >= from && y.at < to)?.year ?? null;
  let review: number | null = null;
  let plan: number | null = null;
  let reviews = false;
  let plans = false;
  let from = 0;
  for (const { start, end, entry } of titleWords.all(title)) {
    if (entry.as.role === null) continue;
    const year = last(from, start);
    if (entry.as.role === "review") {
      reviews = true;
      review ??= year;
    } else {
      plans = true;
      plan ??= year ?? (review !== null && hasComingYear(title.slice(from, start)) ? review + 1 : null);
    }
    from = end;
  }
  const rest = last(from, title.length);
  if (rest !== null && reviews) plan ??= rest;
  if (rest !== null && !reviews && !plans) review ??= rest;
  // 2020年上半年工作总结及下半年工作计划: one year for both
  if (plans && plan === null && review !== null && namesPartOfYear(title)) plan = review;
  return { review, plan, reviews, plans };
}

/** Years as the title has them, those of a date in brackets (2014年1月22日) left out. */
function yearsIn(matching: string, at: Span): { at: number; year: number }[] {
  return expressions(matching, at.start, at.end).flatMap((e) =>
    e.kind === "explicit" && !isDate(matching, e.end) ? [{ at: e.start - at.start, year: e.to ?? e.year }] : [],
  );
}

const isDate = (matching: string, end: number): boolean =>
  pattern("title-year.month-and-day").at(matching, end) !== null;

const hasComingYear = (passage: string): boolean => {
  for (let at = 0; at < passage.length; at++) if (comingYear.at(passage, at) !== null) return true;
  return false;
};

/** How far into the text a title may stand that a lost line break glued to it. */
const LONGEST_OPENING = 600;

/** The years of a title that is glued to its text. */
export function gluedTitleYears(matching: string): TitleYears {
  const found = pattern("opening-year.glued-title").search(matching.slice(0, LONGEST_OPENING));
  return found === null ? NOTHING : titleYears(matching, { start: found.index, end: found.index + found[0].length });
}
