import { UnitSet } from "../text/unit-set.js";
import { holds } from "./beside.js";
import { entriesOfKind } from "./entries.js";
import type { Entry, EntryId } from "./entry.js";
import { generated } from "./lexicon.generated.js";
import type { Kind, Meanings } from "./meanings.js";
import { Trie } from "./trie.js";
import { bitOf, WordTable } from "./word-table.js";

export { entriesOfKind, entry } from "./entries.js";

/** Version of the knowledge: changes with any entry. */
export const lexiconVersion = generated.version;

export const trie = new Trie(generated.trie);

let wordList: readonly string[] | null = null;
let wordNumbers: ReadonlyMap<string, number> | null = null;

/** The distinct words of all entries, by number; made when first asked. */
export function allWords(): readonly string[] {
  wordList ??= generated.words.split("\t");
  return wordList;
}

function numberOf(word: string): number | undefined {
  wordNumbers ??= new Map(allWords().map((one, number) => [one, number]));
  return wordNumbers.get(word);
}

const wordTable = new WordTable(generated.kinds, generated.rows);

/** By the number of a word: the bits of the kinds that have it. */
export const kindBitsOf: Int32Array = wordTable.bitsOf;

/** A word of a kind in a text. */
export interface Word<K extends Kind> {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry<K>;
}

/** All words of one kind: asked of a text at a place, or of its marks. */
export class WordKind<K extends Kind> {
  readonly entries: readonly Entry<K>[];
  private readonly number: number;
  /** The kind's bit among those of `kindBitsOf`. */
  readonly bit: number;
  /** Which code units a word of the kind begins and ends with: most places of a text stop here. */
  private readonly firsts = new UnitSet();
  private readonly lasts = new UnitSet();
  /** How long the longest word of the kind is. */
  readonly longest: number;
  /** Whether the trie has its words, which it leaves sooner than a table takes to hash what is asked; made when first asked. */
  private isMarked: boolean | null = null;
  /** By the last code unit, the longest first; made when first asked. */
  private endings: Map<number, { word: string; entry: Entry<K> }[]> | null = null;

  constructor(readonly kind: K) {
    this.entries = entriesOfKind(kind);
    this.number = wordTable.kinds.indexOf(kind);
    this.bit = bitOf(kind, this.number);
    let longest = 0;
    for (const { words: own } of this.entries)
      for (const word of own) {
        longest = Math.max(longest, word.length);
        this.firsts.add(word.charCodeAt(0));
        this.lasts.add(word.charCodeAt(word.length - 1));
      }
    this.longest = longest;
  }

  /** Whether a word of the kind may begin with a code unit. */
  mayBegin(code: number): boolean {
    return this.firsts.has(code);
  }

  /** The characters that words of the kind begin with. */
  beginnings(): ReadonlySet<string> {
    return new Set(this.entries.flatMap((own) => own.words.map((word) => word.charAt(0))));
  }

  /** Whether a word of the kind may end with a code unit. */
  mayEnd(code: number): boolean {
    return this.lasts.has(code);
  }

  /** The entry of a word as it stands, null where the kind has no such word, as most of what is asked for: its end tells. */
  of(word: string): Entry<K> | null {
    if (word.length > this.longest || !this.mayEnd(word.charCodeAt(word.length - 1))) return null;
    if (!this.mayBegin(word.charCodeAt(0))) return null;
    this.isMarked ??= this.entries.every((own) => own.words.every((one) => trie.wordNumbered(one) >= 0));
    const number = this.isMarked ? trie.wordNumbered(word) : (numberOf(word) ?? -1);
    return number < 0 ? null : this.entryOfWord(number);
  }

  entryOfWord(number: number): Entry<K> | null {
    const at = wordTable.entryOf(number, this.number);
    const found = at < 0 ? undefined : this.entries[at];
    return found === undefined || (disabled.size > 0 && disabled.has(found.id)) ? null : found;
  }

  /** The longest word that begins at `at`. */
  at(text: string, at: number): Word<K> | null {
    if (!this.mayBegin(text.charCodeAt(at))) return null;
    let best: Word<K> | null = null;
    let node = trie.next(0, text.charCodeAt(at));
    for (let end = at + 1; node !== 0; end++) {
      const number = (trie.wordAt[node] ?? 0) - 1;
      const own = number < 0 ? null : this.entryOfWord(number);
      if (own !== null && holds(own, text, at, end)) best = { start: at, end, entry: own };
      node = end < text.length ? trie.next(node, text.charCodeAt(end)) : 0;
    }
    return best;
  }

  /** Every word in a text from left to right, the longest at each place, none inside another. Marks do it faster. */
  *all(text: string): Generator<Word<K>> {
    for (let i = 0; i < text.length; ) {
      const word = this.at(text, i);
      if (word !== null) yield word;
      i = word?.end ?? i + 1;
    }
  }

  /** The longest word that ends at `end`. */
  before(text: string, end: number): Word<K> | null {
    if (end < 1 || !this.mayEnd(text.charCodeAt(end - 1))) return null;
    this.endings ??= endingsOf(this.entries);
    for (const { word, entry: own } of this.endings.get(text.charCodeAt(end - 1)) ?? []) {
      const start = end - word.length;
      if (
        start >= 0 &&
        text.charCodeAt(start) === word.charCodeAt(0) &&
        text.startsWith(word, start) &&
        (disabled.size === 0 || !disabled.has(own.id)) &&
        holds(own, text, start, end)
      )
        return { start, end, entry: own };
    }
    return null;
  }
}

function endingsOf<K extends Kind>(entries: readonly Entry<K>[]): Map<number, { word: string; entry: Entry<K> }[]> {
  const endings = new Map<number, { word: string; entry: Entry<K> }[]>();
  for (const entry of entries)
    for (const word of entry.words) {
      const last = word.charCodeAt(word.length - 1);
      const list = endings.get(last);
      if (list === undefined) endings.set(last, [{ word, entry }]);
      else list.push({ word, entry });
    }
  for (const list of endings.values()) list.sort((a, b) => b.word.length - a.word.length);
  return endings;
}

const kinds = new Map<Kind, WordKind<Kind>>();

/** The words of a kind; made once. */
export function words<K extends Kind>(kind: K): WordKind<K> {
  const known = kinds.get(kind);
  if (known !== undefined) return known as unknown as WordKind<K>;
  const made = new WordKind(kind);
  kinds.set(kind, made as unknown as WordKind<Kind>);
  return made;
}

const disabled = new Set<EntryId>();
/** Grows whenever the entries that hold change: whoever keeps something made of them makes it anew. */
export let edition = 0;

/** Whether every entry is in force, as it is but for `without`. */
export const allInForce = (): boolean => disabled.size === 0;

/** Whether an entry is in force. */
export const inForce = (id: EntryId): boolean => disabled.size === 0 || !disabled.has(id);

/** Runs `work` as if an entry were not there: for `npm run check:entries`, which asks whether it bears load. */
export function without<T>(id: EntryId, work: () => T): T {
  disabled.add(id);
  edition++;
  try {
    return work();
  } finally {
    disabled.delete(id);
    edition++;
  }
}

/** What entries of a kind mean. */
export type Meaning<K extends Kind> = Meanings[K];
