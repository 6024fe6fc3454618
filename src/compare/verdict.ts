import { isPriceIndex } from "./linking/form.js";
import type { Verdict } from "./model.js";
import type { Figure } from "./sheet.js";

/** What is about a target may fall short by this much of it, or by so many points of a rate. */
const aboutShare = 0.05;
const aboutPoints = 0.3;

/** What a target is held against. */
export interface Reached {
  /** In base units; the rate of change with its sign. */
  readonly value: number;
  readonly upper: number | null;
}

export interface Judged {
  readonly verdict: Extract<Verdict, "met" | "missed">;
  readonly gap: number;
}

/** Whether a result keeps its promise; the bounds of the target decide. */
export function judge(target: Figure, reached: Reached, isRate: boolean, less: boolean): Judged {
  const { value, upper } = amountOf(target);
  // 能耗下降3%: the more it falls, the better.
  const falls = target.change?.direction === "decrease";
  const fewer = target.bound === "under" || (less && !falls && target.bound !== "over");
  const wanted = target.bound === "range" && upper !== null && fewer ? upper : value;
  const got = reached.upper !== null && !fewer ? reached.upper : reached.value;
  const slack = target.bound === "about" ? Math.max(isRate ? aboutPoints : 0, Math.abs(wanted) * aboutShare) : 0;
  const gap = exact(got - wanted);
  const kept = fewer ? gap <= slack : gap >= -slack;
  return { verdict: kept ? "met" : "missed", gap };
}

/** In base units; of an index of prices what is above 100. */
export function amountOf({ value, upper, normalized, canonical }: Figure): { value: number; upper: number | null } {
  const [least, most] = [normalized?.value ?? value ?? 0, normalized?.upper ?? upper];
  const par = isPriceIndex(canonical) && least > LEAST_INDEX ? PAR : 0;
  return { value: exact(least - par), upper: most === null ? null : exact(most - par) };
}
const PAR = 100;
/** No prices rise, and no index falls, by half. */
const LEAST_INDEX = 50;

/** Binary fractions: 11.9 - 8 is 3.9. */
export const exact = (x: number): number =>
  Number.isInteger(x) && Math.abs(x) < mostExact ? x + 0 : Number(x.toPrecision(digits));
const digits = 12;
/** Whole numbers of so many digits stay as they are, but for the sign of nothing. */
const mostExact = 10 ** digits;
