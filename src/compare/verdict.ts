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
  const gap = round(got - wanted);
  const kept = fewer ? gap <= slack : gap >= -slack;
  return { verdict: kept ? "met" : "missed", gap };
}

/** In base units; a fall is negative where the target is a rise and the other way round. */
export function amountOf({ value, upper, normalized }: Figure): { value: number; upper: number | null } {
  return { value: normalized?.value ?? value ?? 0, upper: normalized?.upper ?? upper };
}

/** Binary fractions: 11.9 - 8 is 3.9. */
const round = (x: number): number => Number(x.toPrecision(12));
