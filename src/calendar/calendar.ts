import type { Span } from "../text/span.js";

/** When a report was given, as the line under its title says. */
export interface Held extends Span {
  readonly year: number;
  readonly month: number;
}

/** What speaks for a year: where it stands, how much it weighs, and the entry or rule that read it. */
export interface Evidence extends Span {
  readonly role: "review" | "plan";
  readonly year: number;
  readonly weight: number;
  readonly by: string;
}

/** The years of a report as title, dateline and headings tell them, before its body is read. */
export interface Calendar {
  readonly review: number | null;
  readonly plan: number | null;
  /** Given to a meeting early in the year that it plans, so that 今年 is that year: 政府工作报告, a speech. */
  readonly toMeeting: boolean;
  readonly held: Held | null;
  /** Reports on a half year or on quarters: what is planned lies in the same year. */
  readonly partOfYear: boolean;
  /** Title and headings name the same year to look back on or to plan: no paragraph speaks against both. */
  readonly confirmed: boolean;
  /** The year that is looked back on stands masked in a heading: none may be guessed for it. */
  readonly reviewMasked: boolean;
  readonly evidence: readonly Evidence[];
}
