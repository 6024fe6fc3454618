import type { Demands } from "./demands.js";
import type { Kind, Meanings } from "./meanings.js";

/** Identifier of an entry: its kind, a dot, its own name. `unit.mu`, `set-phrase.party`. */
export type EntryId = `${string}.${string}`;

/** One piece of knowledge: words or a pattern, what they mean, and where they do not hold. */
export interface Entry<K extends Kind = Kind> {
  readonly id: EntryId;
  readonly kind: K;
  /** As they stand in matching text; empty where the entry has a pattern. */
  readonly words: readonly string[];
  /** A regular expression in which `{name}` stands for a class of characters, an entry's or a kind's words; else null. */
  readonly pattern: string | null;
  /** What the pattern asks of a text while all entries are in force. */
  readonly demands?: Demands;
  readonly as: Meanings[K];
  /** Words right in front of or behind a match that make something else of it. */
  readonly unless: { readonly before: readonly string[]; readonly behind: readonly string[] } | null;
}

/** What compile.mjs writes: the entries, and one trie over all their words. Numbers are little-endian Uint16 in base64. */
export interface CompiledLexicon {
  /** Hexadecimal, of all entries. */
  readonly version: string;
  readonly kinds: readonly Kind[];
  /** By the number of a kind: its entries as JSON. A list, or what reads it from a file. */
  readonly entries: { readonly at: (kind: number) => string | undefined };
  /** The distinct words of all entries, tabs between them; a word's number is its place here. */
  readonly words: string;
  /** See word-table.ts. */
  readonly rows: { readonly starts: string; readonly kinds: string; readonly entries: string };
  /** See trie.ts. */
  readonly trie: {
    readonly codes: string;
    readonly base: string;
    readonly check: string;
    readonly terminals: string;
  };
}
