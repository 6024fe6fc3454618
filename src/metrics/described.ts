import type { MarkedText } from "../lexicon/marks.js";
import { normalized } from "../quantities/normalize.js";
import type { Quantity } from "../quantities/quantity.js";
import { type AuthorText, written } from "../text/author-text.js";
import { isBlank } from "../text/characters.js";
import type { Span } from "../text/span.js";
import type { DatedBlock } from "../years/years.js";
import { boundOf } from "./bounds.js";
import { canonicalOf, canonicalOfFirst } from "./canonical.js";
import type { FigureDate } from "./dates.js";
import type { Name } from "./indicator/name.js";
import type { Metric } from "./metric.js";

/** What is known of a figure beside itself. */
export interface Known {
  readonly name: Name | null;
  readonly change: Metric["change"];
  readonly date: Pick<FigureDate, "status" | "said" | "base" | "year" | "period">;
  readonly block: DatedBlock;
}

/** A figure and what is known of it, as a metric. */
export function described(author: MarkedText, figure: Quantity, { name, change, date, block }: Known): Metric {
  const indicator = name?.text ?? null;
  const unit = unitAsWritten(author, figure);
  const inBase = normalized(figure);
  const asked = { indicator, change, unit, normalized: inBase };
  return {
    start: figure.start,
    end: figure.end,
    indicator,
    canonical: canonicalOf(asked) ?? canonicalOfFirst(asked),
    indicatorFrom: name?.from ?? NOWHERE,
    text: cleaned(author, figure),
    value: figure.value,
    upper: figure.upper,
    unit,
    normalized: inBase,
    masked: figure.masked,
    bound: boundOf(author.marks, figure),
    change,
    status: date.status,
    statusSaid: date.said,
    base: date.base,
    year: date.year,
    period: date.period,
    section: block.section,
  };
}

/** One for all: most figures of a dense text name nothing. */
const NOWHERE: readonly Span[] = [];

/** A stretch in the author's own characters, without the blanks and breaks of the layout. */
export function cleaned(author: AuthorText, span: Span): string {
  const text = written(author, span);
  for (let at = 0; at < text.length; at++) if (isBlank(text.charCodeAt(at))) return text.replace(/\s/gu, "");
  return text;
}

function unitAsWritten(author: AuthorText, figure: Quantity): string | null {
  const [only, more] = figure.unitSpans;
  if (only !== undefined && more === undefined) return cleaned(author, only);
  if (only !== undefined) return figure.unitSpans.map((span) => cleaned(author, span)).join("");
  return figure.unit?.form ?? null;
}
