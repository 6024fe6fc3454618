import { CodePoints } from "../text/code-points.js";
import type { Span } from "../text/span.js";
import type { Checked } from "./checked.js";
import { withoutExceptions } from "./exceptions.js";
import type { CheckFinding } from "./finding.js";
import type { Mistake, Profile, Rule } from "./rule.js";
import { unusedException } from "./rules/corpus/unused-exception.js";
import { RULES } from "./rules.js";
import { type Overrides, type Settled, settled, severityOf } from "./settle.js";
import type { Exception } from "./surroundings.js";

export interface CheckOptions {
  readonly profile: Profile;
  readonly overrides: Overrides;
  readonly language: "zh" | "en";
}

/** Proofreads one report: what every rule that is on finds, in document order. Pure; throws on no content. */
export function checkReport(text: Checked, { profile, overrides, language }: CheckOptions): CheckFinding[] {
  const places = new CodePoints(text.source);
  const found = settledMistakes(text, { profile, overrides });
  return found.map((one) => findingOf(text, places, one, language));
}

/** The same before it is written down: spans of the source in UTF-16. */
export function settledMistakes(
  text: Checked,
  { profile, overrides }: Pick<CheckOptions, "profile" | "overrides">,
): Settled[] {
  const found: Settled[] = [];
  for (const rule of RULES) {
    const severity = severityOf(rule, profile, overrides);
    if (severity === "off") continue;
    for (const mistake of rule.find(text)) found.push({ ...mistake, rule, severity: lesser(mistake, severity) });
  }
  const { left, unused } = withoutExceptions(settled(found), text);
  const severity = severityOf(unusedException, profile, overrides);
  if (severity === "off") return [...left];
  // What a rule would say that is off here nobody knows.
  const idle = new Set(RULES.filter((rule) => severityOf(rule, profile, overrides) === "off").map(({ id }) => id));
  const told = unused.filter(({ rule }) => !idle.has(rule)).map((one) => unusedAt(text, one, severity));
  return [...told, ...left];
}

const unusedAt = ({ opening }: Checked, { rule, text, reason }: Exception, severity: Settled["severity"]): Settled => ({
  rule: unusedException,
  severity,
  span: opening,
  message: {
    zh: `例外“${text}”（${rule}：${reason}）不再适用`,
    en: `the exception ${text} (${rule}: ${reason}) no longer applies`,
  },
});

const GRAVITY = ["info", "warning", "error"] as const;
const lesser = ({ severity }: Mistake, of: Settled["severity"]): Settled["severity"] =>
  severity !== undefined && GRAVITY.indexOf(severity) < GRAVITY.indexOf(of) ? severity : of;

function findingOf(text: Checked, places: CodePoints, one: Settled, language: "zh" | "en"): CheckFinding {
  const { rule, span, message, suggestion, related = [], severity, confidence = rule.confidence } = one;
  const words = (of: Span): string => text.source.slice(of.start, of.end);
  return {
    rule: rule.id,
    severity,
    message: message[language],
    span: places.span(span),
    text: words(span),
    section: sectionAt(text, span.start),
    related: related.map((other) => ({
      path: other.path ?? text.path,
      span: other.path === undefined ? places.span(other.span) : [other.span.start, other.span.end],
      text: other.text ?? words(other.span),
      message: other.message[language],
    })),
    suggestion: suggestion === undefined ? null : { span: places.span(suggestion.span), text: suggestion.text },
    fixable: isFixable(rule, one),
    source: rule.source,
    confidence,
  };
}

export const isFixable = (rule: Rule, { suggestion }: Mistake): boolean =>
  rule.mend === "automatic" && suggestion !== undefined;

/** The innermost section that a place of the source stands in. */
function sectionAt({ author, sections }: Checked, at: number): string | null {
  let id: string | null = null;
  let [low, high] = [0, sections.length];
  // Sections are in document order, so the last that begins at or before the place is the innermost.
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (section !== undefined && (author.offsets[section.start] ?? 0) <= at) {
      id = section.id;
      low = middle + 1;
    } else high = middle;
  }
  return id;
}
