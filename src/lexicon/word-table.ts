import type { Entry } from "./entry.js";
import type { Kind } from "./meanings.js";

/**
 * Kinds that are looked for through whole stretches have a bit of their own: at every place where a word of another kind
 * with their bit stands they would be asked for in vain.
 */
const SOUGHT: readonly Kind[] = [
  "item-word",
  "pair-start",
  "comparator-of-share",
  "status-cue",
  "plan-cue",
  "yearly",
  "summed",
  "share-of",
  "summing",
  "dealt-out",
  "dealing",
  "set-phrase",
];
const BITS = 32;

/** The bit of a kind among those of a place; the other kinds share what bits are left. */
export function bitOf(kind: Kind, number: number): number {
  const own = SOUGHT.indexOf(kind);
  return 1 << (own < 0 ? SOUGHT.length + (number % (BITS - SOUGHT.length)) : own);
}

/**
 * Which entries a word stands in, of which kinds. Most words are of one kind and none of many: they stand in a row, and
 * the whole table is small enough to stay in the processor's cache, as a table of all words for each kind is not.
 */
export class WordTable {
  /** Kinds by their number. */
  readonly kinds: readonly Kind[];
  /** By word: a bit for each of its kinds. */
  readonly bitsOf: Uint32Array;
  /** By word: where its row begins; the next word's is its end. */
  private readonly rowOf: Uint16Array;
  /** By place in a row: the kind and the entry. */
  private readonly kindAt: Uint16Array;
  private readonly entryAt: Uint16Array;

  constructor(
    private readonly entries: readonly Entry[],
    numberOf: ReadonlyMap<string, number>,
  ) {
    this.kinds = [...new Set(entries.map(({ kind }) => kind))];
    const kindNumbers = new Map(this.kinds.map((kind, number) => [kind, number]));
    this.rowOf = new Uint16Array(numberOf.size + 1);
    const numbers = entries.map(({ words }) => words.map((word) => numberOf.get(word) ?? 0));
    let places = 0;
    for (const own of numbers)
      for (const word of own) {
        this.rowOf[word + 1] = (this.rowOf[word + 1] ?? 0) + 1;
        places++;
      }
    if (places > 0xffff) throw new Error(`${places} words: rows are told by 16 bits; widen word-table.ts`);
    for (let word = 0; word < numberOf.size; word++)
      this.rowOf[word + 1] = (this.rowOf[word + 1] ?? 0) + (this.rowOf[word] ?? 0);
    this.bitsOf = new Uint32Array(numberOf.size);
    this.kindAt = new Uint16Array(places);
    this.entryAt = new Uint16Array(places);
    // Rows fill from their ends, so that the later entry stands first: where a kind has a word twice, it counts.
    const nextOf = this.rowOf.slice(1);
    entries.forEach(({ kind: name }, entry) => {
      const kind = kindNumbers.get(name) ?? 0;
      for (const word of numbers[entry] ?? []) {
        const place = (nextOf[word] ?? 0) - 1;
        nextOf[word] = place;
        this.bitsOf[word] = (this.bitsOf[word] ?? 0) | bitOf(name, kind);
        this.kindAt[place] = kind;
        this.entryAt[place] = entry;
      }
    });
  }

  /** The entry of a kind that a word stands in. */
  entryOf(word: number, kind: number): Entry | null {
    const to = this.rowOf[word + 1] ?? 0;
    for (let place = this.rowOf[word] ?? 0; place < to; place++)
      if (this.kindAt[place] === kind) return this.entries[this.entryAt[place] ?? 0] ?? null;
    return null;
  }
}
