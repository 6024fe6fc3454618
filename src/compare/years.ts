import { words } from "../lexicon/lexicon.js";
import type { Figure } from "./sheet.js";

const means = words("compare-mean");

/** A promise of a year. */
export const isTarget = ({ status, year, base, value }: Figure, plan: number): boolean =>
  status === "target" && year === plan && !base && value !== null;

/** What a report tells of a year, of all of it and of no other. */
export const isResult = (figure: Figure, year: number): boolean =>
  figure.status !== "target" &&
  !isMilestone(figure) &&
  figure.year === year &&
  !figure.base &&
  isOfOneYear(figure) &&
  !figure.ofTerm;

/** Neither a part of a year nor several. */
export function isOfOneYear({ period, change, year }: Figure): boolean {
  if (change?.basis != null && means.of(change.basis) !== null) return false;
  if (period === null || period.from === null || period.to === null) return period === null;
  // 为2004年以来最好，…: a year that is not the figure's belongs to something else beside it.
  if (year !== null && !period.to.startsWith(String(year))) return true;
  return period.from.slice(0, 4) === period.to.slice(0, 4) && period.from.endsWith("01") && period.to.endsWith("12");
}

/** 突破千亿大关: a mark that was passed, no value. */
export const isMilestone = ({ bound, text }: Figure): boolean => bound === "over" && !DIGIT.test(text);
const DIGIT = /[0-9０-９]/;
