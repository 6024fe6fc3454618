import { readPattern } from "./pattern.js";
import type { Place, Rule, RuleBook } from "./rule.js";
import { foldUnit, type Skeleton } from "./skeleton.js";

/** One pattern of one rule, ready to run. The regular expressions are made when first needed. */
export interface Matcher {
  readonly rule: Rule;
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
  /** Class of each UTF-16 code unit: 0 for none, else 1 + the index of an anchor. */
  readonly anchorOf: Uint16Array;
  /** Rules that need a line of their own, by anchor; entry 0 holds those without an anchor. */
  readonly own: readonly (readonly Matcher[])[];
  /** Rules that may stand inside a line, by anchor; entry 0 is empty. */
  readonly inside: readonly (readonly Matcher[])[];
}

const INSIDE: readonly Place[] = ["inline", "end"];
const made = new WeakMap<RuleBook, Matchers>();

/** The matchers of a book; made once for each book. */
export function matchersOf(book: RuleBook): Matchers {
  const known = made.get(book);
  if (known) return known;
  const ids = new Map<string, number>();
  const anchorOf = new Uint16Array(65536);
  const own: Matcher[][] = [[]];
  const inside: Matcher[][] = [[]];
  const idOf = (anchor: string): number => {
    const id = ids.get(anchor) ?? ids.size + 1;
    if (!ids.has(anchor)) {
      ids.set(anchor, id);
      own.push([]);
      inside.push([]);
    }
    return id;
  };
  for (const rule of book.rules) {
    for (const text of rule.match) {
      const pattern = readPattern(text);
      const matcher = prepare(rule, pattern.expression);
      const table = INSIDE.includes(rule.where) ? inside : own;
      if (pattern.anchors.length === 0) table[0]?.push(matcher);
      for (const anchor of pattern.anchors) table[idOf(anchor)]?.push(matcher);
    }
  }
  for (let code = 0; code < 65536; code++) anchorOf[code] = ids.get(String.fromCharCode(foldUnit(code))) ?? 0;
  const matchers = { anchorOf, own, inside };
  made.set(book, matchers);
  return matchers;
}

function prepare(rule: Rule, expression: string): Matcher {
  let sticky: RegExp | null = null;
  let global: RegExp | null = null;
  return {
    rule,
    sticky: () => (sticky ??= new RegExp(expression, "y")),
    global: () => (global ??= new RegExp(expression, "g")),
  };
}

/** The longest match of the given rules that starts at a place. */
export function longestAt(skeleton: Skeleton, at: number, matchers: Iterable<Matcher>): Hit | null {
  let best: Hit | null = null;
  for (const matcher of matchers) {
    const expression = matcher.sticky();
    expression.lastIndex = at;
    const found = expression.exec(skeleton.text);
    if (!found || found[0].length === 0) continue;
    const end = at + found[0].length;
    if (!best || end > best.end || (end === best.end && best.rule.where === "beside"))
      best = { rule: matcher.rule, start: at, end, groups: found.groups ?? {} };
  }
  return best;
}

/** Every match of a rule in a skeleton, from left to right. */
export function* everyMatch(skeleton: Skeleton, matcher: Matcher): Generator<Hit> {
  const expression = matcher.global();
  expression.lastIndex = 0;
  for (let found = expression.exec(skeleton.text); found; found = expression.exec(skeleton.text)) {
    const end = found.index + found[0].length;
    if (found[0].length === 0) {
      expression.lastIndex++;
      continue;
    }
    yield { rule: matcher.rule, start: found.index, end, groups: found.groups ?? {} };
    expression.lastIndex = end;
  }
}
