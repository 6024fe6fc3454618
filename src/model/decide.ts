import type { Decision } from "./decision.js";

/** A decision as a pass tells it: its place is one of the text that the pass reads (UTF-16). */
export type Told = Omit<Decision, "span" | "from" | "against"> & {
  readonly start: number;
  readonly end: number;
  readonly from?: readonly { readonly start: number; readonly end: number }[];
  readonly against?: Decision["against"];
};

/** Where a pass tells what it decides; undefined where nobody asks, which must cost nothing: `decide?.({…})`. */
export type Decide = ((told: Told) => void) | undefined;
