import type { Entry } from "../lexicon/entry.js";
import { edition, entry, inForce, words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { type Pattern, patterns } from "../lexicon/pattern.js";
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

/** What the rules say of a quantity; null where none applies, which keeps it. */
export function verdictOn(marks: Marks, quantity: Quantity): Verdict | null {
  if (quantity.script !== "mask" && isInQuotation(marks.text, quantity)) return { verdict: "refuse", by: "quotation" };
  const phrase = quantity.script === "chinese" ? setPhraseAt(marks, quantity.start) : null;
  if (phrase !== null) return { verdict: "refuse", by: phrase };
  // 十余户 are more than ten.
  const magnitude = quantity.scale * (quantity.value ?? 1) + (quantity.approximate ? 1 : 0);
  for (const rule of rulesFor(quantity)) {
    if (magnitude <= rule.above || magnitude >= rule.below) continue;
    if (rule.pattern.endAt(marks.text, rule.atEnd ? quantity.end : quantity.start) >= 0)
      return { verdict: rule.verdict, by: rule.id };
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
/** By way of writing, then by unit. */
const rules: Readonly<Record<Quantity["script"], Map<string, readonly Rule[]>>> = {
  digits: new Map(),
  chinese: new Map(),
  mask: new Map(),
};

/** The rules for a way of writing and a unit, in order. */
function rulesFor({ script, unit }: Quantity): readonly Rule[] {
  if (rulesEdition !== edition) {
    rulesEdition = edition;
    for (const known of Object.values(rules)) known.clear();
  }
  const form = unit?.form ?? "none";
  const known = rules[script].get(form);
  if (known !== undefined) return known;
  const flags = flagsOf(unit?.by ?? []);
  const own = patterns("veto")
    .filter(({ entry: { id, as } }) => {
      if (!inForce(id) || (as.script !== undefined && !as.script.includes(script))) return false;
      return as.of === undefined || as.of.split(" ").some((name) => name === form || flags.has(name));
    })
    .map(ruleOf);
  rules[script].set(form, own);
  return own;
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
