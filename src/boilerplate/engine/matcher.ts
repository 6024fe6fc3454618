import type { Skeleton } from "../skeleton.js";
import { Anchors } from "./anchors.js";
import { type Pattern, readPattern } from "./pattern.js";
import type { Place, Rule, RuleBook } from "./rule.js";

/** One pattern of one rule, ready to run. The regular expressions are made when first needed. */
export interface Matcher {
  readonly rule: Rule;
  /** What stands in front of a match: see Pattern.lead. */
  readonly lead: { readonly needed: boolean; readonly expression: () => RegExp } | null;
  /** Matches at `lastIndex` only. */
  readonly sticky: () => RegExp;
  /** Matches from `lastIndex` on. */
  readonly global: () => RegExp;
}

/** A match of a rule within a skeleton; offsets are the skeleton's. */
export interface Hit {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The rules of a book, found by the characters that must stand in a text for them to apply. */
export interface Matchers {
  readonly anchors: Anchors;
  /** Rules that need a line of their own, by anchor; entry 0 holds those without an anchor. */
  readonly own: readonly (readonly Matcher[])[];
  /** Rules that may stand inside a line, by anchor; entry 0 is empty. */
  readonly inside: readonly (readonly Matcher[])[];
}

const INSIDE: readonly Place[] = ["inline", "amid", "end"];
const made = new WeakMap<RuleBook, Matchers>();

/** The matchers of a book; made once for each book. */
export function matchersOf(book: RuleBook): Matchers {
  const known = made.get(book);
  if (known) return known;
  const ready = book.rules.flatMap((rule) =>
    rule.match.map((text) => {
      const within = INSIDE.includes(rule.where);
      const pattern = readPattern(text, within);
      return { within, anchors: pattern.anchors, matcher: prepare(rule, pattern) };
    }),
  );
  const anchors = new Anchors(ready.flatMap((r) => r.anchors));
  const own: Matcher[][] = Array.from({ length: anchors.size + 1 }, () => []);
  const inside: Matcher[][] = Array.from({ length: anchors.size + 1 }, () => []);
  for (const { within, anchors: certain, matcher } of ready) {
    const table = within ? inside : own;
    if (certain.length === 0) table[0]?.push(matcher);
    for (const anchor of certain) table[anchors.id(anchor)]?.push(matcher);
  }
  const matchers = { anchors, own, inside };
  made.set(book, matchers);
  return matchers;
}

function prepare(rule: Rule, { expression, lead }: Pattern): Matcher {
  let front: RegExp | null = null;
  let sticky: RegExp | null = null;
  let global: RegExp | null = null;
  return {
    rule,
    lead: lead && { needed: lead.needed, expression: () => (front ??= new RegExp(lead.expression)) },
    sticky: () => (sticky ??= new RegExp(expression, "y")),
    global: () => (global ??= new RegExp(expression, "g")),
  };
}

/** Of two rules that match the same words, the one that says more. */
const weight = (rule: Rule): number => (rule.where === "beside" ? 0 : rule.where === "opens-tail" ? 2 : 1);

/** The longest match of the given rules that starts at a place. */
export function longestAt(skeleton: Skeleton, at: number, matchers: Iterable<Matcher>): Hit | null {
  let best: Hit | null = null;
  for (const matcher of matchers) {
    const expression = matcher.sticky();
    expression.lastIndex = at;
    const found = expression.exec(skeleton.text);
    if (!found || found[0].length === 0) continue;
    const end = at + found[0].length;
    if (!best || end > best.end || (end === best.end && weight(matcher.rule) > weight(best.rule)))
      best = { rule: matcher.rule, start: at, end, groups: found.groups ?? {} };
  }
  return best;
}

/** The longest name of a site that can stand in front of a match. */
const LONGEST_LEAD = 18;

/**
 * `更多的关注、支持和肯定（更多范文请访问…`: where the words that a match begins with come again in it and it can
 * begin there, it does.
 */
function latestStart(text: string, expression: RegExp, start: number, end: number): number {
  const opening = text.slice(start, start + 2);
  let latest = start;
  for (let at = text.indexOf(opening, start + 1); at >= 0 && at + 2 < end; at = text.indexOf(opening, at + 1)) {
    expression.lastIndex = at;
    const again = expression.exec(text);
    if (again?.index === at && at + again[0].length === end) latest = at;
  }
  return latest;
}

/** Visits every match of a rule in a skeleton, from left to right. */
export function forEachMatch(skeleton: Skeleton, matcher: Matcher, visit: (hit: Hit, lead: number) => void): void {
  const expression = matcher.global();
  expression.lastIndex = 0;
  for (let found = expression.exec(skeleton.text); found; found = expression.exec(skeleton.text)) {
    const end = found.index + found[0].length;
    if (found.index === end) {
      expression.lastIndex = end + 1;
      continue;
    }
    const start = latestStart(skeleton.text, expression, found.index, end);
    expression.lastIndex = end;
    const before = matcher.lead ? skeleton.text.slice(Math.max(0, start - LONGEST_LEAD), start) : "";
    const lead = matcher.lead?.expression().exec(before)?.[0].length ?? 0;
    if (lead === 0 && matcher.lead?.needed) continue;
    visit({ rule: matcher.rule, start, end, groups: found.groups ?? {} }, lead);
  }
}
