import type { Entry } from "../lexicon/entry.js";
import { edition, entry, words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { type Pattern, patterns } from "../lexicon/pattern.js";
import { lowestBit, MOST_IN_SIEVE, Sieve } from "../lexicon/sieve.js";
import type { Quantity } from "./quantity.js";
import { isInQuotation } from "./quotations.js";

/** Whether a quantity measures something, and which rule says so. */
export interface Verdict {
  readonly verdict: "refuse" | "keep";
  /** Entry of the lexicon, or `quotation`. */
  readonly by: string;
}

/** A rule as it is asked of every figure: all have one shape, as what the entries mean has not. */
interface Rule {
  readonly pattern: Pattern<"veto">;
  readonly id: string;
  readonly above: number;
  readonly below: number;
  readonly atEnd: boolean;
  readonly verdict: Verdict["verdict"];
}

const ruleOf = (pattern: Pattern<"veto">): Rule => {
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY, at, verdict } = pattern.entry.as;
  return { pattern, id: pattern.entry.id, above, below, atEnd: at === "end", verdict };
};

/** Rules that one look at a character asks at once: a bit each, in their order. */
interface Group {
  readonly rules: readonly Rule[];
  readonly sieve: Sieve<"veto">;
  /** Those that are held against the text behind the figure. */
  readonly ends: number;
}

const groups: readonly Group[] = chunked(patterns("veto"), MOST_IN_SIEVE).map((some) => {
  const rules = some.map(ruleOf);
  const ends = rules.reduce((bits, { atEnd }, k) => bits | (atEnd ? 1 << k : 0), 0);
  return { rules, sieve: new Sieve(some), ends };
});

function chunked<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, k) => list.slice(k * most, (k + 1) * most));
}

/** What the rules say of a quantity; null where none applies, which keeps it. */
export function verdictOn(marks: Marks, quantity: Quantity): Verdict | null {
  if (quantity.script !== "mask" && isInQuotation(marks.text, quantity)) return { verdict: "refuse", by: "quotation" };
  const phrase = quantity.script === "chinese" ? setPhraseAt(marks, quantity.start) : null;
  if (phrase !== null) return { verdict: "refuse", by: phrase };
  const asked = rulesFor(quantity);
  for (let k = 0; k < groups.length; k++) {
    const rule = firstOf(groups[k], asked[k] ?? 0, marks.text, quantity);
    if (rule !== null) return { verdict: rule.verdict, by: rule.id };
  }
  return null;
}

/** The first of the rules asked that applies: of some dozens hardly one may begin with the character that stands there. */
function firstOf(group: Group | undefined, asked: number, text: string, quantity: Quantity): Rule | null {
  if (group === undefined || asked === 0) return null;
  const { rules, sieve, ends } = group;
  const { start, end, scale, value, approximate } = quantity;
  // 十余户 are more than ten.
  const magnitude = scale * (value ?? 1) + (approximate ? 1 : 0);
  const may = (sieve.at(text, start) & ~ends) | (sieve.at(text, end) & ends);
  for (let rest = may & asked; rest !== 0; rest &= rest - 1) {
    const rule = rules[lowestBit(rest)];
    if (rule === undefined || magnitude <= rule.above || magnitude >= rule.below) continue;
    if (rule.pattern.endAt(text, rule.atEnd ? end : start) >= 0) return rule;
  }
  return null;
}

const phrases = words("set-phrase");
const LONGEST_PHRASE = 8;

/** The set phrase that the character at `at` stands in. */
function setPhraseAt(marks: Marks, at: number): string | null {
  for (let start = at; start >= 0 && start > at - LONGEST_PHRASE; start--) {
    const word = marks.at(phrases, start);
    if (word !== null && word.end > at) return word.entry.id;
  }
  return null;
}

let rulesEdition = -1;
/** By way of writing, then by unit: a bit for each rule of a group that is asked. */
const known: Readonly<Record<Quantity["script"], Map<string, readonly number[]>>> = {
  digits: new Map(),
  chinese: new Map(),
  mask: new Map(),
};

/** The rules for a way of writing and a unit, group by group. */
function rulesFor({ script, unit }: Quantity): readonly number[] {
  if (rulesEdition !== edition) {
    rulesEdition = edition;
    for (const own of Object.values(known)) own.clear();
  }
  const form = unit?.form ?? "none";
  const found = known[script].get(form);
  if (found !== undefined) return found;
  const flags = flagsOf(unit?.by ?? []);
  const isAsked = ({ as }: Entry<"veto">): boolean =>
    (as.script === undefined || as.script.includes(script)) &&
    (as.of === undefined || as.of.split(" ").some((name) => name === form || flags.has(name)));
  const asked = groups.map(({ rules }) =>
    rules.reduce((bits, { pattern }, k) => bits | (isAsked(pattern.entry) ? 1 << k : 0), 0),
  );
  known[script].set(form, asked);
  return asked;
}

/** What rules may ask of a unit: `@digits-only`, `@calendar`, `@counted`, `@from-one`. Compounds have none. */
function flagsOf(by: readonly string[]): ReadonlySet<string> {
  const flags = new Set<string>();
  const [only] = by;
  if (only === undefined || by.length > 1) return flags;
  const { as } = entry(only as Entry["id"]) as unknown as Entry<"unit">;
  if (as.digitsOnly) flags.add("@digits-only");
  if (as.classifier) flags.add("@classifier");
  if (as.calendar) flags.add("@calendar");
  if (as.counts !== undefined) flags.add("@counted").add(`@${as.counts}`);
  return flags;
}
