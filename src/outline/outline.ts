import type { Calendar } from "../calendar/calendar.js";
import type { MarkedText } from "../lexicon/marks.js";
import type { Role } from "../model/report.js";
import type { Span } from "../text/span.js";
import type { Issuer } from "./issuer.js";

/** A numbering marker as it stands: `（一）`, `paren-chinese`, 1. The span is one of the author text. */
export interface Numbering extends Span {
  readonly style: string;
  readonly ordinal: number;
}

/** 一是…, 首先…, ——…, 1、… inside a paragraph. Spans are of the author text; `numbering` is the marker's span. */
export interface Item extends Span {
  readonly numbering: Span;
}

/** One paragraph of a section's own text; a span of the author text without the line break. */
export interface Paragraph extends Span {
  readonly items: readonly Item[];
}

/** A node of the tree. All spans are of the author text. */
export interface OutlineSection extends Span {
  /** Place in the tree: `2.1`. */
  readonly id: string;
  /** Depth in the tree, from 1. */
  readonly level: number;
  readonly numbering: Numbering | null;
  /** The heading's words without numbering and closing mark; null for text under no heading. */
  readonly heading: Span | null;
  /** Numbering, heading and closing mark: the text that no paragraph holds. */
  readonly headingSpan: Span | null;
  readonly role: Role;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly OutlineSection[];
}

/** What the outline stage hands on: the tree over the author text. */
export interface Outline {
  readonly author: MarkedText;
  /** The report's own title, or null. */
  readonly title: Span | null;
  readonly issuer: Issuer | null;
  /** The years that title, dateline and headings tell of. */
  readonly calendar: Calendar;
  readonly sections: readonly OutlineSection[];
  /** The dictionary that would have told more exactly where headings end was not at hand. */
  readonly wordsMissing: boolean;
}
