import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Name } from "./name.js";
import type { QuantityKind } from "./placed.js";

const heads = words("list-head");
const completeEnds = words("complete-end");

/** The longest name that is taken from a clause before, in characters. */
export const LONGEST_EARLIER = 12;

/** Of a clause that says nothing of its figure, only a short name serves; a rate needs one that measures something. */
export function telling({ marks }: MarkedText, kind: QuantityKind, name: Name | null): Name | null {
  const last = name?.from.at(-1);
  if (last === undefined || name === null || kind === "count" || name.text.length > LONGEST_EARLIER) return null;
  const measures =
    (marks.before(heads, last.end, last.start) ?? marks.before(completeEnds, last.end, last.start)) !== null;
  return kind === "rate" && !measures ? null : name;
}
