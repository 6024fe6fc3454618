import { words } from "../../lexicon/lexicon.js";
import type { Reason } from "./heading-end.js";

const ends = words("seam-end");
const starts = words("seam-start");
const LENGTHS = [2, 3] as const;
/** A sentence may end with these characters as a heading does. */
const BEFORE_MARK = 0.75;

/** What the characters on both sides of a place say about a seam there; behind a mark those in front of it alone. */
export function seamReasons(matching: string, at: number, marked: boolean): Reason[] {
  const last = LENGTHS.flatMap((length) => ends.of(matching.slice(Math.max(0, at - length), at)) ?? []);
  const first = marked ? [] : LENGTHS.flatMap((length) => starts.of(matching.slice(at, at + length)) ?? []);
  const share = marked ? BEFORE_MARK : 1;
  return [...last, ...first].map(({ id, as }) => ({ by: id, weight: as.weight * share }));
}
