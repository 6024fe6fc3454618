import type { Quantity } from "../../quantities/quantity.js";
import { TIMES } from "../../quantities/units.js";
import type { Span } from "../../text/span.js";
import type { Change } from "../changes.js";

/** A figure of one sentence with what stands in front of it. */
export interface Placed {
  readonly figure: Quantity;
  /** Where the words in front of it begin: behind the last figure, or at the beginning of the sentence. */
  readonly gapStart: number;
  /** Counts of a list of names in these words: 三项 in 用电量、货运量、贷款余额三项指标分别增长. */
  readonly announced: readonly Span[];
  readonly change: Change | null;
}

/** What a figure says of what it names. */
export type QuantityKind = "rate" | "amount" | "count";

/** A measure word counts what is named beside it, an amount measures what is named in front, a rate what changed. */
export function quantityKind({ figure: { unit, currency }, change }: Placed): QuantityKind {
  const isRate = change !== null || unit?.base === "%" || unit?.base === "percentage-point" || unit?.form === TIMES;
  if (isRate) return "rate";
  // 投资2000万: money that does not say 元
  if (unit === null && currency !== null) return "amount";
  return unit !== null && !unit.classifier ? "amount" : "count";
}
