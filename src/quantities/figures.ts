import type { Marks } from "../lexicon/marks.js";
import type { Decide } from "../model/decide.js";
import type { Span } from "../text/span.js";
import { LostFigures } from "./damaged.js";
import { NumeralWindow } from "./numeral-window.js";
import { Numerals } from "./numerals.js";
import { quantitiesOf } from "./quantities.js";
import type { Quantity } from "./quantity.js";
import { verdictOn } from "./vetoes.js";

/**
 * The figures between `from` and `to` that measure something, in order and apart from each other: numerals, then
 * quantities, then vetoes. Each is read when it is asked for, since there may be millions. Linear.
 *
 * @param damaged is given, behind the last, those that are damaged in the source and are not guessed: 5 9亿元, 增长.%, 产值万元
 */
export function* findFigures(
  marks: Marks,
  from: number,
  to: number,
  damaged: Span[],
  decide?: Decide,
): Generator<Quantity> {
  const lost = new LostFigures(marks, from, to);
  const broken: Span[] = [];
  for (const quantity of quantitiesOf(marks, new NumeralWindow(new Numerals(marks, from, to)), to, broken)) {
    lost.read(quantity);
    if (!isMeasure(marks, quantity, decide)) continue;
    lost.measured(quantity);
    yield quantity;
  }
  for (const { start, end } of [...broken, ...lost.all()].sort((a, b) => a.start - b.start)) {
    decide?.({ pass: "quantities", code: "figure-damaged", start, end, chosen: null, by: [] });
    damaged.push({ start, end });
  }
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
