import { CHARACTER_CLASSES } from "../text/characters.js";
import type { Entry, EntryId } from "./entry.js";
import type { PatternId } from "./lexicon.generated.js";
import { edition, entriesOfKind, entry, inForce } from "./lexicon.js";
import type { Kind } from "./meanings.js";

/** An entry that is a pattern, ready to be asked. The regular expressions are made when first needed. */
export class Pattern<K extends Kind = Kind> {
  private made = -1;
  private anywhere: RegExp | null = null;
  private sticky: RegExp | null = null;

  constructor(readonly entry: Entry<K>) {}

  /** Whether the text has a match anywhere. */
  test(text: string): boolean {
    return this.search(text, 0) !== null;
  }

  /** The first match from `from` on. */
  search(text: string, from = 0): RegExpExecArray | null {
    if (!inForce(this.entry.id)) return null;
    const expression = this.fresh("g");
    expression.lastIndex = from;
    return expression.exec(text);
  }

  /** The match that begins at `at`. */
  at(text: string, at: number): RegExpExecArray | null {
    if (!inForce(this.entry.id)) return null;
    const expression = this.fresh("y");
    expression.lastIndex = at;
    return expression.exec(text);
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

  private fresh(flag: "g" | "y"): RegExp {
    if (this.made !== edition) {
      this.made = edition;
      this.anywhere = null;
      this.sticky = null;
    }
    const known = flag === "g" ? this.anywhere : this.sticky;
    if (known !== null) return known;
    const expression = new RegExp(expanded(this.entry), `${flag}u`);
    if (flag === "g") this.anywhere = expression;
    else this.sticky = expression;
    return expression;
  }
}

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

/**
 * The entry's regular expression with its names filled in: `{mask}` a class of characters, `{title-word}` the words of
 * a kind, `{relative-year.this}` those of one entry. `{2,4}` and `\p{…}` stay what they are.
 */
export const expanded = ({ id, pattern: template }: Entry): string =>
  (template ?? "").replace(/(?<!\\[pPuk])\{([a-z][a-z0-9.-]*)\}/g, (_, name: string) => {
    const characters = CHARACTER_CLASSES[name];
    if (characters !== undefined) return characters;
    const own = name.includes(".") ? [entry(name as EntryId)] : entriesOfKind(name as Kind);
    const inner = own
      .filter((e) => e.id !== id && inForce(e.id))
      .flatMap((e) => (e.pattern === null ? e.words.map(literal) : [expanded(e)]));
    if (own.length === 0) throw new Error(`${id}: nothing is called {${name}}`);
    return inner.length === 0 ? "(?!)" : `(?:${inner.sort((a, b) => b.length - a.length).join("|")})`;
  });

const literal = (word: string): string => word.replace(/[.^$()[\]{}*+?|\\/]/gu, "\\$&");
