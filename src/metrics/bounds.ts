import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Metric } from "./metric.js";

type Bound = Metric["bound"];

const inFront = words("comparator");
const behind = words("comparator-behind");

/** How the figure bounds its quantity, by the words around it and by 余, 多, 几 in it. */
export function boundOf(marks: Marks, figure: Quantity): Bound {
  if (figure.upper !== null) return "range";
  const after = marks.at(behind, figure.end)?.entry.as;
  // 3小时内 is a bound, 5家内资企业 is none.
  if (after !== undefined && !(after.measured && figure.unit?.classifier)) return after.bound;
  const before = marks.before(inFront, figure.start)?.entry.as;
  return before?.bound ?? (figure.approximate ? "about" : "exact");
}
