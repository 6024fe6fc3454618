import { words } from "../lexicon/lexicon.js";
import type { Subject } from "./linking/subject.js";
import type { Figure } from "./sheet.js";

const means = words("compare-mean");

/** A promise of a year. */
export const isTarget = ({ status, year, base, value }: Figure, plan: number): boolean =>
  status === "target" && year === plan && !base && value !== null;

/** What a report that is written before the year is over tells of it so far: 1—11月. */
export const isSoFar = ({ status, base, year, period, ofTerm }: Figure, asked: number): boolean =>
  status !== "target" &&
  !base &&
  !ofTerm &&
  year === asked &&
  period?.from === `${asked}-01` &&
  period.to !== null &&
  period.to >= `${asked}-${leastMonth}` &&
  period.to < `${asked}-12`;
/** From here on what is told is most of the year. */
const leastMonth = "10";

/** What a report tells of a year, of all of it and of no other; of what is told of several years see `isOfLastYear`. */
export const isResult = (figure: Figure, year: number): boolean =>
  figure.status !== "target" &&
  !isMilestone(figure) &&
  figure.year === year &&
  !figure.base &&
  (isOfOneYear(figure) || endsYears(figure));

/** Of what is told in a part on several years, what there is at the end of the last. */
export const isOfLastYear = (subject: Subject): boolean => !isOfYears(subject.figure) || subject.stands;

/** What several years came to, and no level that they end with. */
export const isSumOfTerm = (subject: Subject): boolean =>
  (subject.figure.ofTerm || endsYears(subject.figure)) && !isOfLastYear(subject);

/** Told in a part on several years, or as theirs. */
export const isOfYears = (figure: Figure): boolean => figure.ofTerm || !isOfOneYear(figure);

/** Neither a part of a year nor several. */
export function isOfOneYear({ period, change, year }: Figure): boolean {
  if (change?.basis != null && means.of(change.basis) !== null) return false;
  if (period === null || period.from === null || period.to === null) return period === null;
  // 为2004年以来最好，…: a year that is not the figure's belongs to something else beside it.
  if (year !== null && !period.to.startsWith(String(year))) return true;
  return period.from.slice(0, 4) === period.to.slice(0, 4) && period.from.endsWith("01") && period.to.endsWith("12");
}

/** Of whole years, the last of which is the figure's. */
const endsYears = ({ period, year }: Figure): boolean =>
  period?.from != null && period.to === `${year}-12` && period.from.endsWith("-01");

/** 突破千亿大关: a mark that was passed, no value. */
export const isMilestone = ({ bound, text }: Figure): boolean => bound === "over" && !DIGIT.test(text);
const DIGIT = /[0-9０-９]/;
