import type { CheckFinding } from "../../check/finding.js";
import type { Change } from "../../check/fix.js";
import type { Sketch } from "../../check/sketch.js";
import type { Point } from "../../text/points.js";
import type { Extracted } from "../../text/source.js";

/** A finding with what people want to see of its place. */
export interface PlacedFinding extends CheckFinding {
  /** As editors count; the column in code points. */
  readonly from: Point;
  readonly to: Point;
  /** A few characters in front of it and behind it, on its line. */
  readonly before: string;
  readonly behind: string;
}

/** Where a file begins: the place of what is wrong with all of it. */
export const START: Point = { line: 1, column: 1 };

/** What was found in one file. */
export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly PlacedFinding[];
  /** The decoded text, for those that show it. */
  readonly source: string | null;
  /** The text when mended; null where nothing was to be mended, or nobody asked. */
  readonly fixed: string | null;
  readonly changes: readonly Change[];
  /** Whether there is anything of an author to proofread. */
  readonly empty: boolean;
  /** What the file is encoded as: only UTF-8 is written back. */
  readonly encoding: string;
  readonly bom: boolean;
  /** The format that the text was taken out of, into which it cannot be written back; null for text. */
  readonly extracted: Extracted | null;
  /** What it is held against the other files of a batch by; empty where nobody asks. */
  readonly sketch: Sketch;
}

/** All files are there: one text of them. */
export type CheckWriter = (files: readonly CheckedFile[]) => string;
