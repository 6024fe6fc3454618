import type { Demands } from "./demands.js";
import type { Entry, EntryId } from "./entry.js";
import { demandsOfEntry } from "./entry-demands.js";
import { expanded, named } from "./expanded.js";
import type { PatternId } from "./lexicon.generated.js";
import { allInForce, edition, entriesOfKind, entry, inForce } from "./lexicon.js";
import type { Kind } from "./meanings.js";
import { UnitDemands } from "./unit-demands.js";

/** Stands for the edition in which every entry is in force. */
const WHOLE = -1;

/** An entry that is a pattern, ready to be asked. The regular expressions are made when first needed. */
export class Pattern<K extends Kind = Kind> {
  private readonly whole = new Expressions();
  /** While an entry that the pattern names is out of force: made for that edition of the lexicon. */
  private lessened: { readonly edition: number; readonly expressions: Expressions } | null = null;
  private names: ReadonlySet<EntryId> | null = null;
  private units: UnitDemands | null = null;
  private unitsOf = WHOLE;

  constructor(readonly entry: Entry<K>) {}

  /** Whether the text has a match anywhere. */
  test(text: string): boolean {
    if (!this.demanded().mayStandIn(text, 0, text.length) || !inForce(this.entry.id)) return false;
    const expression = this.fresh("g");
    expression.lastIndex = 0;
    return expression.test(text);
  }

  /** The first match from `from` on. */
  search(text: string, from = 0): RegExpExecArray | null {
    const demanded = this.demanded();
    if (!demanded.mayStandIn(text, from, text.length) || !inForce(this.entry.id)) return null;
    if (demanded.tellsPlaces) return this.searchPlaces(demanded, text, from);
    const expression = this.fresh("g");
    expression.lastIndex = from;
    return expression.exec(text);
  }

  /** An expression that looks back first does so at every character; what may stand there is found sooner by hand. */
  private searchPlaces(demanded: UnitDemands, text: string, from: number): RegExpExecArray | null {
    const expression = this.fresh("y");
    for (let at = demanded.nextBeginning(text, from, text.length); at >= 0; ) {
      expression.lastIndex = at;
      const found = expression.exec(text);
      if (found !== null) return found;
      at = demanded.nextBeginning(text, at + 1, text.length);
    }
    return null;
  }

  /** The match that begins at `at`. */
  at(text: string, at: number): RegExpExecArray | null {
    if (!this.demanded().mayBeginAt(text, at) || !inForce(this.entry.id)) return null;
    const expression = this.fresh("y");
    expression.lastIndex = at;
    return expression.exec(text);
  }

  /** Where the match that begins at `at` ends, -1 where none does: nothing is made of what it holds. */
  endAt(text: string, at: number): number {
    if (!this.demanded().mayBeginAt(text, at) || !inForce(this.entry.id)) return -1;
    const expression = this.fresh("y");
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : -1;
  }

  /** Whether what every match holds stands between two places: asked before a stretch is cut out. */
  mayStandIn(text: string, from: number, to: number): boolean {
    return this.demanded().mayStandIn(text, from, to);
  }

  /** Whether a match may begin between two places. */
  mayBeginIn(text: string, from: number, to: number): boolean {
    const demanded = this.demanded();
    return !demanded.tellsPlaces || demanded.nextBeginning(text, from, to) >= 0;
  }

  /** Whether a text is one match as a whole. */
  covers(text: string): boolean {
    return this.endAt(text, 0) === text.length;
  }

  /** Each match, from left to right. */
  *all(text: string): Generator<RegExpExecArray> {
    for (let found = this.search(text); found !== null; ) {
      yield found;
      const next = found.index + Math.max(found[0].length, 1);
      found = next > text.length ? null : this.search(text, next);
    }
  }

  replace(text: string, by: string): string {
    return this.mayStandIn(text, 0, text.length) && inForce(this.entry.id) ? text.replace(this.fresh("g"), by) : text;
  }

  /** What every match begins with and holds. */
  get demands(): Demands {
    return demandsOfEntry(this.entry);
  }

  private demanded(): UnitDemands {
    // Made while an entry is out of force it holds for that edition only; of the whole lexicon it holds for less as well.
    if (this.units === null || (this.unitsOf !== WHOLE && this.unitsOf !== edition)) {
      this.units = new UnitDemands(demandsOfEntry(this.entry));
      this.unitsOf = allInForce() ? WHOLE : edition;
    }
    return this.units;
  }

  private fresh(flag: Flag): RegExp {
    const expressions = allInForce() ? this.whole : this.expressions();
    return (flag === "g" ? expressions.g : expressions.y) ?? expressions.make(flag, this.entry);
  }

  private expressions(): Expressions {
    this.names ??= named(this.entry);
    if ([...this.names].every(inForce)) return this.whole;
    if (this.lessened?.edition !== edition) this.lessened = { edition, expressions: new Expressions() };
    return this.lessened.expressions;
  }
}

type Flag = "g" | "y";

class Expressions {
  g: RegExp | null = null;
  y: RegExp | null = null;

  make(flag: Flag, entry: Entry): RegExp {
    const expression = compiled(expanded(entry), flag);
    this[flag] = expression;
    return expression;
  }
}

/**
 * Without the flag u where the pattern does not need it: the reader of code units is the faster one, and knowledge of
 * the language names no character beyond the first plane.
 */
export const compiled = (source: string, flag: string): RegExp =>
  new RegExp(source, NEEDS_CODE_POINTS.test(source) ? `${flag}u` : flag);

const NEEDS_CODE_POINTS = /\\p\{|\\P\{|\\u\{/;

const made = new Map<EntryId, Pattern>();

/** The pattern of an entry. */
export function pattern(id: PatternId): Pattern {
  const known = made.get(id);
  if (known !== undefined) return known;
  const one = new Pattern(entry(id));
  made.set(id, one);
  return one;
}

/** The patterns of a kind in the order of their file: where several match, the first counts. */
export function patterns<K extends Kind>(kind: K): readonly Pattern<K>[] {
  return entriesOfKind(kind)
    .filter((own) => own.pattern !== null)
    .map((own) => pattern(own.id as PatternId) as unknown as Pattern<K>);
}

/** The first pattern of a list that a text has a match for. */
export const firstOf = <K extends Kind>(list: readonly Pattern<K>[], text: string): Pattern<K> | null =>
  list.find((one) => one.test(text)) ?? null;

/** The first match of a pattern that ends at `end`: what stands right in front of a place. */
export function endingAt(pattern: Pattern, text: string, end: number): RegExpExecArray | null {
  for (let match = pattern.search(text); match !== null; ) {
    const to = match.index + match[0].length;
    if (to === end) return match;
    const next = Math.max(to, match.index + 1);
    match = next > text.length ? null : pattern.search(text, next);
  }
  return null;
}
