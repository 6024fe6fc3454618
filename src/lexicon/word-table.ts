import type { CompiledLexicon } from "./entry.js";
import type { Kind } from "./meanings.js";
import { units } from "./trie.js";

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
  /** By word: a bit for each of its kinds. */
  readonly bitsOf: Int32Array;
  /** By word: where its row begins; the next word's is its end. */
  private readonly rowOf: Uint16Array;
  /** By place in a row: the number of the kind, and which of its entries. The later one stands first and counts. */
  private readonly kindAt: Uint16Array;
  private readonly entryAt: Uint16Array;

  constructor(
    /** Kinds by their number. */
    readonly kinds: readonly Kind[],
    { starts, kinds: kindAt, entries }: CompiledLexicon["rows"],
  ) {
    this.rowOf = units(starts);
    this.kindAt = units(kindAt);
    this.entryAt = units(entries);
    const bits = Int32Array.from(kinds, bitOf);
    this.bitsOf = new Int32Array(this.rowOf.length - 1);
    for (let word = 0; word < this.bitsOf.length; word++) {
      const to = this.rowOf[word + 1] ?? 0;
      let own = 0;
      for (let place = this.rowOf[word] ?? 0; place < to; place++) own |= bits[this.kindAt[place] ?? 0] ?? 0;
      this.bitsOf[word] = own;
    }
  }

  /** Which of a kind's entries a word stands in, -1 for none. */
  entryOf(word: number, kind: number): number {
    const to = this.rowOf[word + 1] ?? 0;
    for (let place = this.rowOf[word] ?? 0; place < to; place++)
      if (this.kindAt[place] === kind) return this.entryAt[place] ?? -1;
    return -1;
  }
}
