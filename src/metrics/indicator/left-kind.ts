import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import type { Quantity } from "../../quantities/quantity.js";
import type { Phrase } from "./phrase.js";

const changeNouns = words("change-noun");
const ofCarried = words("of-carried");
const placeEnds = words("place-end");

/** What the words in front of a figure are, as far as choosing a name asks. */
export type LeftKind = "place" | "area" | "change-noun" | "name";

/** The longest name of a place, in characters. */
const LONGEST_PLACE = 12;

export function kindOfLeft({ marks, matching }: MarkedText, left: Phrase): LeftKind {
  const text = matching.slice(left.start, left.end);
  if (changeNouns.of(text) !== null) return "change-noun";
  if (ofCarried.of(text) !== null) return "area";
  return text.length <= LONGEST_PLACE && marks.before(placeEnds, left.end, left.start) !== null ? "place" : "name";
}

const reaching = pattern("reaching.size");

/** 增幅达|12.4% is the growth itself; 降幅收窄|6个百分点 is a change of it. */
export function isSizeOfChange({ matching }: MarkedText, { unit, start }: Quantity, left: Phrase | null): boolean {
  const said = left === null ? "" : matching.slice(left.end, start);
  return unit?.base === "%" && (said === "" || reaching.covers(said));
}
