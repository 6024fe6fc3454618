import type { Metric } from "../../model/report.js";
import type { MetricRow } from "../../write/metric-row.js";

/** Which metrics are shown; what is null or empty asks nothing. Plain data. */
export interface MetricFilter {
  /** The indicator holds one of these words, or fits one that is an expression: `/收入$/`. */
  readonly indicators: readonly string[];
  /** Only figures that have a standard name; `indicators` are words of it. */
  readonly canonical: boolean;
  /** Only of the issuer of this name. */
  readonly issuer: string | null;
  readonly years: YearRange | null;
  /** One of these. */
  readonly status: readonly string[] | null;
  /** As written (亿元) or the base unit (CNY). */
  readonly unit: string | null;
  /** A section id with all below it, or a word of the headings. */
  readonly section: string | null;
  readonly masked: Masked;
}

/** From and to, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export const maskedChoices = ["include", "exclude", "only"] as const;
export type Masked = (typeof maskedChoices)[number];

export function isWanted({ metric, sectionPath, issuer: reports }: MetricRow, filter: MetricFilter): boolean {
  const { indicators, canonical, issuer, years, status, unit, section, masked } = filter;
  return (
    (!canonical || metric.canonical !== null) &&
    (issuer === null || reports === issuer) &&
    (indicators.length === 0 || indicators.some((word) => fits(nameOf(metric, canonical), word))) &&
    (years === null || (metric.year !== null && years.from <= metric.year && metric.year <= years.to)) &&
    (status === null || status.includes(metric.status)) &&
    (unit === null || metric.unit === unit || metric.normalized?.unit === unit) &&
    (section === null || (isId.test(section) ? isBelow(metric.section, section) : sectionPath.includes(section))) &&
    (masked === "include" || metric.masked === (masked === "only"))
  );
}

/** `/收入$/` as an expression; null for a word. @throws SyntaxError where it is none */
export function expressionIn(word: string): RegExp | null {
  const known = expressions.get(word);
  if (known !== undefined) return known;
  const made =
    word.length > 2 && word.startsWith("/") && word.endsWith("/") ? new RegExp(word.slice(1, -1), "u") : null;
  expressions.set(word, made);
  return made;
}

/** Made once for all rows. */
const expressions = new Map<string, RegExp | null>();

const fits = (name: string | null, word: string): boolean =>
  name !== null && (expressionIn(word)?.test(name) ?? name.includes(word));

const isId = /^\d+(?:\.\d+)*$/;
const isBelow = (id: string | null, above: string): boolean => id === above || id?.startsWith(`${above}.`) === true;

/** What a figure is called in a table: as the report says, or by its standard name. */
export const nameOf = (metric: Metric, canonical: boolean): string | null =>
  canonical ? metric.canonical : metric.indicator;
