import type { OutlineSection } from "../outline/outline.js";
import type { Span } from "../text/span.js";

/** An expression of a year or a span of years, resolved. A span of the author text. */
export interface Mention extends Span {
  readonly year: number | null;
  /** The last year of a span (2016-2020年, “十三五”), else null. */
  readonly to: number | null;
  readonly kind: "explicit" | "relative" | "plan" | "masked";
  readonly section: OutlineSection | null;
}
