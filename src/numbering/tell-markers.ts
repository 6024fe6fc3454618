import type { Decide } from "../model/decide.js";
import type { AuthorText } from "../text/author-text.js";
import type { Candidate } from "./candidates.js";

/** Tells which candidates the sequence took for markers, and which it passed over. */
export function tellMarkers(
  { text }: AuthorText,
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
  decide: Decide,
): void {
  if (decide === undefined) return;
  const markers = new Set(taken);
  for (const candidate of candidates) {
    const { start, end, style, place, ambiguous } = candidate;
    const isTaken = markers.has(candidate);
    decide({
      pass: "numbering",
      code: isTaken ? "marker-taken" : "marker-passed",
      start,
      end,
      chosen: isTaken ? text.slice(start, end) : null,
      by: [style, place, ...(ambiguous ? ["ambiguous"] : [])],
      against: [],
    });
  }
}
