import { words } from "../lexicon/lexicon.js";
import type { Form } from "./linking/form.js";
import type { Subject } from "./linking/subject.js";
import type { Figure } from "./sheet.js";
import { amountOf, exact } from "./verdict.js";

/** A result that no report states: two levels make a rate, two shares the points between them, a level and a rate make a level. */
export interface Derived {
  /** What the next report states. */
  readonly stated: Figure;
  /** The level of the year before. */
  readonly base: Figure;
  readonly value: number;
  /** So many points off the promise the two are hardly of one thing. */
  readonly doubt: number;
  /** Whether prices stand between a rate that is stated and one that two levels make. */
  readonly constantPrices: boolean;
}

/** So far off one of the two levels is a sum of years, or of another scope; one of two shares was counted anew. */
const mostOfRate = 20;
const mostOfPoints = 4;

/** Whether growth is told at constant prices, and levels are not. */
export const isConstant = (canonical: string): boolean => pricesOf.get(canonical) === "constant";

const pricesOf = new Map(words("indicator").entries.map(({ as }) => [as.name, as.prices]));

/** A promise of growth held against two levels, one of a level against growth upon the last. */
/** @param bases what is told of the year before, asked for only where a result may be derived */
export function derive(target: Subject, results: readonly Subject[], bases: () => readonly Subject[]): Derived | null {
  const { canonical, form } = target;
  if (canonical === null || (form !== "growth" && form !== "level")) return null;
  const inPoints = form === "growth" && target.figure.normalized?.unit === "percentage-point";
  const level = inPoints ? "share" : "level";
  const wanted = form === "growth" ? level : "growth";
  const told = (all: readonly Subject[], as: Form): Figure | undefined =>
    all.find((one) => one.canonical === canonical && one.form === as && isExact(one))?.figure;
  const stated = told(results, wanted);
  if (stated === undefined) return null;
  const base = told(bases(), level);
  if (base === undefined || (form === "level" && target.figure.change !== null)) return null;
  const [before, said] = [amountOf(base).value, amountOf(stated).value];
  // 城镇化率提高1个百分点: from 57.2% to 58.4%.
  if (inPoints) return { stated, base, value: exact(said - before), constantPrices: false, doubt: mostOfPoints };
  if (before <= 0 || (form === "growth" && stated.normalized?.unit !== base.normalized?.unit)) return null;
  if (form === "level" && target.figure.normalized?.unit !== base.normalized?.unit) return null;
  const rate = stated.change?.direction === "decrease" ? -said : said;
  const value = form === "growth" ? (said / before - 1) * 100 : before * (1 + rate / 100);
  return { stated, base, value, constantPrices: isConstant(canonical), doubt: mostOfRate };
}

/** A figure of all of it, told as it is: neither of a part, nor 突破500亿元, nor so many points, nor how much more. */
const isExact = ({ form, modifiers, spansYears, sizes, figure }: Subject): boolean =>
  !modifiers.has("level") &&
  !spansYears &&
  sizes === "" &&
  (figure.bound === "exact" || figure.bound === "about") &&
  (form === "growth" ? figure.normalized?.unit === "%" : figure.change === null);
