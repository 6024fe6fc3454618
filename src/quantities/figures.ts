import type { Marks } from "../lexicon/marks.js";
import type { Decide } from "../model/decide.js";
import type { Span } from "../text/span.js";
import { lostNumbers, lostShares } from "./damaged.js";
import { numeralsIn } from "./numerals.js";
import { quantitiesOf } from "./quantities.js";
import type { Quantity } from "./quantity.js";
import { verdictOn } from "./vetoes.js";

export interface Figures {
  /** In order and apart from each other. */
  readonly figures: readonly Quantity[];
  /** Figures that are damaged in the source and are not guessed: 5 9亿元, 增长.%, 产值万元. */
  readonly damaged: readonly Span[];
}

/** Finds the figures between `from` and `to` that measure something: numerals, then quantities, then vetoes. Linear. */
export function findFigures(marks: Marks, from: number, to: number, decide?: Decide): Figures {
  const { quantities, broken } = quantitiesOf(marks, numeralsIn(marks, from, to), to);
  const figures = quantities.filter((quantity) => isMeasure(marks, quantity, decide));
  const lost = [...lostShares(marks, from, to, quantities), ...lostNumbers(marks, from, to, figures)];
  const damaged = [...broken, ...lost].sort((a, b) => a.start - b.start);
  for (const { start, end } of damaged)
    decide?.({ pass: "quantities", code: "figure-damaged", start, end, chosen: null, by: [] });
  return { figures, damaged };
}

const DATE = "veto.calendar-year";

/** Third pass: whether a quantity measures something. */
function isMeasure(marks: Marks, quantity: Quantity, decide: Decide): boolean {
  const { start, end, form, unit } = quantity;
  const verdict = form === "ratio-part" ? null : verdictOn(marks, quantity);
  const refused = verdict?.verdict === "refuse";
  // 2020年 is a date; that it is no figure says nothing.
  if (verdict?.by === DATE) return false;
  decide?.({
    pass: "quantities",
    code: refused ? "figure-refused" : "figure-read",
    start,
    end,
    chosen: refused ? null : form,
    by: [...(verdict === null ? [] : [verdict.by]), ...(refused || unit === null ? [] : unit.by)],
  });
  return !refused;
}
