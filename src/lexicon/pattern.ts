import { CHARACTER_CLASSES } from "../text/characters.js";
import { type Demands, demandsOf } from "./demands.js";
import type { Entry, EntryId } from "./entry.js";
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
    if (!this.demanded().mayStandIn(text, from, text.length) || !inForce(this.entry.id)) return null;
    const expression = this.fresh("g");
    expression.lastIndex = from;
    return expression.exec(text);
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
    return inForce(this.entry.id) ? text.replace(this.fresh("g"), by) : text;
  }

  /** What every match begins with and holds. */
  get demands(): Demands {
    return demandsOf(expanded(this.entry));
  }

  private demanded(): UnitDemands {
    // Made while an entry is out of force it holds for that edition only; of the whole lexicon it holds for less as well.
    if (this.units === null || (this.unitsOf !== WHOLE && this.unitsOf !== edition)) {
      this.units = new UnitDemands(expanded(this.entry));
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

/**
 * The entry's regular expression with its names filled in: `{mask}` a class of characters, `{title-word}` the words of
 * a kind, `{relative-year.this}` those of one entry. `{2,4}` and `\p{…}` stay what they are.
 */
export const expanded = (own: Entry): string =>
  (own.pattern ?? "").replace(NAME, (_, name: string) => {
    const characters = CHARACTER_CLASSES[name];
    if (characters !== undefined) return characters;
    const inner = called(name, own)
      .filter((other) => inForce(other.id))
      .flatMap((other) => (other.pattern === null ? other.words.map(literal) : [expanded(other)]));
    return inner.length === 0 ? "(?!)" : `(?:${inner.sort((a, b) => b.length - a.length).join("|")})`;
  });

const NAME = /(?<!\\[pPuk])\{([a-z][a-z0-9.-]*)\}/g;

/** What a name in an entry's pattern stands for, the entry itself left out. */
function called(name: string, { id }: Entry): readonly Entry[] {
  const all = name.includes(".") ? [entry(name as EntryId)] : entriesOfKind(name as Kind);
  if (all.length === 0) throw new Error(`${id}: nothing is called {${name}}`);
  return all.filter((other) => other.id !== id);
}

/** Entries without which the expression would be another. */
const named = (own: Entry): ReadonlySet<EntryId> =>
  new Set(
    [...(own.pattern ?? "").matchAll(NAME)].flatMap(([, name = ""]) =>
      CHARACTER_CLASSES[name] === undefined ? called(name, own).flatMap((other) => [other.id, ...named(other)]) : [],
    ),
  );

const literal = (word: string): string => word.replace(/[.^$()[\]{}*+?|\\/]/gu, "\\$&");
