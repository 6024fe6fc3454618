import type { Span } from "./span.js";

/**
 * A run of the source that the author did not write. The author text leaves it out; what stands on both sides of it is
 * joined, parted by a blank or parted by a paragraph break, as `leaves` says. A cut is never deleted: it becomes
 * an entry of the report's `removed`.
 */
export interface Cut extends Span {
  /** Identifier of the rule that removed it: `site-upload-notice`, `page-number-run`. */
  readonly rule: string;
  /** What it is, in the words of the annotation guide: `watermark`, `page-number`, `download-notice` … */
  readonly category: string;
  /**
   * What is left in its place. `nothing`: a watermark or page number amid a sentence, both sides belong together.
   * `blank`: `&nbsp;`. `break`: the four characters `\r\n` written out. Whole lines say `nothing`: the line
   * breaks around them are still there, and the hard-wrap model decides.
   */
  readonly leaves: "nothing" | "blank" | "break";
}
