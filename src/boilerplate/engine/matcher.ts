import { UnitDemands } from "../../lexicon/unit-demands.js";
import type { FoldedText } from "../folded-text.js";
import { Anchors } from "./anchors.js";
import { NumberedSet } from "./numbered-set.js";
import type { Pattern } from "./pattern.js";
import { reachOf } from "./reach.js";
import { isInside, type Rule, type RuleBook } from "./rule.js";
import { WrittenNeeds } from "./written-needs.js";

/** One pattern of one rule, ready to run. The regular expressions are made when first needed. */
export interface Matcher {
  /** Its place among all matchers of the book. */
  readonly id: number;
  readonly rule: Rule;
  /** What stands in front of a match: see Pattern.prefix. */
  readonly prefix: { readonly needed: boolean; readonly expression: () => RegExp } | null;
  /** What the text must have for a match. */
  readonly demands: () => UnitDemands;
  /** The same of a text as it is written: asked before a stretch of it is folded. */
  readonly needs: () => WrittenNeeds;
  /** Matches at `lastIndex` only. */
  readonly sticky: () => RegExp;
  /** Matches from `lastIndex` on. */
  readonly global: () => RegExp;
  /** Whether that was made before. */
  readonly isMade: () => boolean;
}

/** A match of a rule within folded text; offsets are of that text. */
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
  /** Takes those that may apply somewhere. */
  readonly chosen: NumberedSet<Matcher>;
  /** By anchor, read from these once: whether a rule takes any line whole, and where rules inside lines may apply. */
  readonly anyLine: Uint8Array;
  readonly reach: Uint8Array;
}

const made = new WeakMap<RuleBook, Matchers>();

/** The matchers of a book; made once for each book. */
export function matchersOf(book: RuleBook): Matchers {
  const known = made.get(book);
  if (known) return known;
  let size = 0;
  const ready = book.rules.flatMap((rule) =>
    rule.patterns.map((pattern) => ({
      within: isInside(rule.where),
      literals: pattern.literals,
      matcher: prepare(size++, rule, pattern),
    })),
  );
  const anchors = new Anchors(ready.flatMap((r) => r.literals));
  const own: Matcher[][] = Array.from({ length: anchors.size + 1 }, () => []);
  const inside: Matcher[][] = Array.from({ length: anchors.size + 1 }, () => []);
  for (const { within, literals, matcher } of ready) {
    const table = within ? inside : own;
    if (literals.length === 0) table[0]?.push(matcher);
    for (const literal of literals) table[anchors.id(literal)]?.push(matcher);
  }
  const anyLine = Uint8Array.from(own, (list) => (list.some(({ rule }) => rule.where === "line") ? 1 : 0));
  const reach = Uint8Array.from(inside, reachOf);
  anyLine[0] = 0;
  reach[0] = 0;
  const matchers = { anchors, own, inside, chosen: new NumberedSet<Matcher>(size), anyLine, reach };
  made.set(book, matchers);
  return matchers;
}

function prepare(id: number, rule: Rule, { expression, prefix, demands: asked }: Pattern): Matcher {
  let front: RegExp | null = null;
  let sticky: RegExp | null = null;
  let global: RegExp | null = null;
  let demands: UnitDemands | null = null;
  let needs: WrittenNeeds | null = null;
  return {
    id,
    rule,
    demands: () => (demands ??= new UnitDemands(asked)),
    needs: () => (needs ??= new WrittenNeeds(asked.needs)),
    prefix: prefix && { needed: prefix.needed, expression: () => (front ??= new RegExp(prefix.expression)) },
    sticky: () => (sticky ??= new RegExp(expression, "y")),
    global: () => (global ??= new RegExp(expression, "g")),
    isMade: () => global !== null,
  };
}

/** Of two rules that match the same words, the one that says more. */
const weight = (rule: Rule): number => (rule.where === "beside" ? 0 : rule.where === "opens-tail" ? 2 : 1);

/** The longest match of the given rules that starts at a place. */
export function longestAt(folded: FoldedText, at: number, matchers: Iterable<Matcher>): Hit | null {
  let best: Hit | null = null;
  for (const matcher of matchers) {
    if (!matcher.demands().mayBeginAt(folded.text, at)) continue;
    const expression = matcher.sticky();
    expression.lastIndex = at;
    const found = expression.exec(folded.text);
    if (!found || found[0].length === 0) continue;
    const end = at + found[0].length;
    if (!best || end > best.end || (end === best.end && weight(matcher.rule) > weight(best.rule)))
      best = { rule: matcher.rule, start: at, end, groups: found.groups ?? {} };
  }
  return best;
}

/** The longest name of a site that can stand in front of a match. */
const LONGEST_PREFIX = 18;

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

/** Visits every match of a rule in folded text, from left to right. */
export function forEachMatch(folded: FoldedText, matcher: Matcher, visit: (hit: Hit, prefix: number) => void): void {
  const { text } = folded;
  const demands = matcher.demands();
  if (!demands.mayStandIn(text, 0, text.length)) return;
  // Most stretches have the words of a rule and none of its beginnings: for those no expression is made.
  if (!matcher.isMade() && demands.nextPlace(text, 0) < 0) return;
  const expression = matcher.global();
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    const end = found.index + found[0].length;
    if (found.index === end) {
      expression.lastIndex = end + 1;
      continue;
    }
    const start = latestStart(text, expression, found.index, end);
    expression.lastIndex = end;
    const before = matcher.prefix ? text.slice(Math.max(0, start - LONGEST_PREFIX), start) : "";
    const prefix = matcher.prefix?.expression().exec(before)?.[0].length ?? 0;
    if (prefix > 0 || !matcher.prefix?.needed)
      visit({ rule: matcher.rule, start, end, groups: found.groups ?? {} }, prefix);
  }
}
