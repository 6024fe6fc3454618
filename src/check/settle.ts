import type { Mistake, Profile, Rule, Severity } from "./rule.js";
import { RULES } from "./rules.js";

/** A mistake with the rule that found it and how grave it is here. */
export interface Settled extends Mistake {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Severities that the user set for single rules. */
export type Overrides = ReadonlyMap<string, Severity | "off">;

/** How grave a rule is. */
export const severityOf = (rule: Rule, profile: Profile, overrides: Overrides): Severity | "off" =>
  overrides.get(rule.id) ?? rule.severities[profile];

/** Where two rules see the same stretch, the one that stands first here speaks. */
const FIRST = [
  "mojibake",
  "markup",
  "leftover",
  "residue",
  "damaged-figure",
  "marker-mark",
  "marker-width",
  "number-format",
  "mark-twice",
  "pair",
  "mark-width",
];
const rankOf = new Map(RULES.map(({ id }) => [id, FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length]));
const rank = ({ rule }: Settled): number => rankOf.get(rule.id) ?? FIRST.length;

/** One mistake, one finding, in document order. */
export function settled(found: readonly Settled[]): Settled[] {
  const ranked = found.filter((one) => rank(one) < FIRST.length).sort((a, b) => rank(a) - rank(b));
  const taken: Settled[] = [];
  for (const one of ranked) if (!taken.some((other) => other.rule !== one.rule && overlap(other, one))) taken.push(one);
  for (const one of found)
    if (rank(one) === FIRST.length && !taken.some((other) => rank(other) < FIRST.length && sameStretch(other, one)))
      taken.push(one);
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** (星期三): the brackets' width is one thing, what stands between them another. */
const sameStretch = (marks: Settled, one: Settled): boolean =>
  overlap(marks, one) &&
  !(marks.rule.id === BRACKETS && marks.span.start < one.span.start && one.span.end < marks.span.end);
const BRACKETS = "mark-width";

const overlap = ({ span: a }: Settled, { span: b }: Settled): boolean => a.start < b.end && b.start < a.end;
