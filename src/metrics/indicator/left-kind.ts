import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
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
