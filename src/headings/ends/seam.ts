import { words } from "../../lexicon/lexicon.js";
import type { Reason } from "./heading-end.js";

const ends = words("seam-end");
const starts = words("seam-start");
/** The longer first: where both say the same, it says enough. */
const LENGTHS = [3, 2] as const;
const ENOUGH = 3;
/** A sentence may end with these characters as a heading does. */
const BEFORE_MARK = 0.5;

/** What the characters on both sides of a place say about a seam there; behind a mark those in front of it alone. */
export function seamReasons(matching: string, at: number, marked: boolean): Reason[] {
  const last = LENGTHS.flatMap((length) => ends.of(matching.slice(Math.max(0, at - length), at)) ?? []);
  const first = marked ? [] : LENGTHS.flatMap((length) => starts.of(matching.slice(at, at + length)) ?? []);
  return [last, first].flatMap((side) => {
    const all = Math.abs(side.reduce((sum, { as }) => sum + as.weight, 0));
    return (all > ENOUGH ? side.slice(0, 1) : side).map(({ id, as }) => ({
      by: id,
      weight: as.weight * (marked ? BEFORE_MARK : 1),
    }));
  });
}
