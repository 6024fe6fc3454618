import { CHARACTER_CLASSES } from "../text/characters.js";
import type { Entry, EntryId } from "./entry.js";
import { entriesOfKind, entry, inForce } from "./lexicon.js";
import type { Kind } from "./meanings.js";

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
export const named = (own: Entry): ReadonlySet<EntryId> =>
  new Set(
    [...(own.pattern ?? "").matchAll(NAME)].flatMap(([, name = ""]) =>
      CHARACTER_CLASSES[name] === undefined ? called(name, own).flatMap((other) => [other.id, ...named(other)]) : [],
    ),
  );

const literal = (word: string): string => word.replace(/[.^$()[\]{}*+?|\\/]/gu, "\\$&");
