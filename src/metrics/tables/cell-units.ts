import type { Marks } from "../../lexicon/marks.js";
import type { Unit } from "../../quantities/quantity.js";
import { unitAt } from "../../quantities/units.js";
import { multiplierOf } from "../../text/numerals.js";
import type { Span } from "../../text/span.js";

/** A unit that stands in a cell, with its 万 or 亿. */
export interface CellUnit extends Span {
  readonly unit: Unit;
  readonly scale: number;
}

/** The unit that fills the stretch: 万元, 亩, %; null where it is something else. */
export function unitIn(marks: Marks, start: number, end: number): CellUnit | null {
  let scale = 1;
  for (let at = start; at < end; at++) {
    const found = unitAt(marks, at);
    if (found !== null) return found.end === end ? { start, end, unit: found.unit, scale } : null;
    const by = multiplierOf(marks.text.charAt(at));
    if (by === null) return null;
    scale *= by;
  }
  return null;
}

/** A cell without the unit that it ends with: 财政收入（万元）, 增速%. */
export function withoutUnit(marks: Marks, { start, end }: Span): Span & { readonly unit: CellUnit | null } {
  const { text } = marks;
  if (text[end - 1] === "）") {
    const opens = text.lastIndexOf("（", end - 1);
    const unit = opens <= start ? null : unitIn(marks, opens + 1, end - 1);
    return unit === null ? { start, end, unit } : { start, end: opens, unit };
  }
  const sign = RATES.has(text[end - 1] ?? "") ? unitIn(marks, end - 1, end) : null;
  return sign === null ? { start, end, unit: null } : { start, end: end - 1, unit: sign };
}

const RATES = new Set("%‰");
