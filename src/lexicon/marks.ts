import type { AuthorText } from "../text/author-text.js";
import type { Entry } from "./entry.js";
import { allWords, holds, trie, type Word, type WordKind } from "./lexicon.js";
import type { Kind } from "./meanings.js";

/** The author's text with every word of the lexicon in its matching text. */
export interface MarkedText extends AuthorText {
  readonly marks: Marks;
}

/** The marking pass: one scan of the author's text. */
export const marked = (author: AuthorText): MarkedText => ({ ...author, marks: new Marks(author.matching) });

/**
 * Every word of the lexicon in a text, at every place, found in one scan; readers ask for those of their kind. Offsets
 * are those of the text (UTF-16). Linear.
 */
export class Marks {
  private readonly found: Found;

  constructor(readonly text: string) {
    this.found = wordsIn(text);
  }

  /** The longest word of a kind that begins at `at` and ends by `limit`. */
  at<K extends Kind>(kind: WordKind<K>, at: number, limit = this.text.length): Word<K> | null {
    if (!kind.mayBegin(this.text.charCodeAt(at))) return null;
    const from = this.found.startingFrom[at] ?? 0;
    for (let mark = (this.found.startingFrom[at + 1] ?? from) - 1; mark >= from; mark--) {
      const end = at + (this.found.lengths[mark] ?? 0);
      const word = end > limit ? null : this.word(kind, mark, at, end);
      if (word !== null) return word;
    }
    return null;
  }

  /** The longest word of a kind that ends at `end` and begins at `limit` or later. */
  before<K extends Kind>(kind: WordKind<K>, end: number, limit = 0): Word<K> | null {
    if (!kind.mayEnd(this.text.charCodeAt(end - 1))) return null;
    for (let start = Math.max(limit, end - kind.longest); start < end; start++) {
      if (!kind.mayBegin(this.text.charCodeAt(start))) continue;
      const to = this.found.startingFrom[start + 1] ?? 0;
      for (let mark = this.found.startingFrom[start] ?? to; mark < to; mark++) {
        const word = start + (this.found.lengths[mark] ?? 0) === end ? this.word(kind, mark, start, end) : null;
        if (word !== null) return word;
      }
    }
    return null;
  }

  /** The first word of a kind that lies in [from, to); of several that begin there the longest. */
  first<K extends Kind>(kind: WordKind<K>, from: number, to: number): Word<K> | null {
    for (let at = from; at < to; at++) {
      const word = this.at(kind, at, to);
      if (word !== null) return word;
    }
    return null;
  }

  /** The last word of a kind that lies in [from, to); of several that end there the longest. */
  last<K extends Kind>(kind: WordKind<K>, from: number, to: number): Word<K> | null {
    for (let end = to; end > from; end--) {
      const word = this.before(kind, end, from);
      if (word !== null) return word;
    }
    return null;
  }

  /** Every word of a kind in [from, to) from left to right, the longest at each place, none inside another. */
  *all<K extends Kind>(kind: WordKind<K>, from: number, to: number): Generator<Word<K>> {
    for (let word = this.first(kind, from, to); word !== null; word = this.first(kind, word.end, to)) yield word;
  }

  /** Every word of the lexicon that begins in [from, to), whatever its kind: for `reports explain`. */
  *everything(from: number, to: number): Generator<{ start: number; end: number; word: string }> {
    for (let start = from; start < Math.min(to, this.text.length); start++)
      for (let mark = this.found.startingFrom[start] ?? 0; mark < (this.found.startingFrom[start + 1] ?? 0); mark++)
        yield {
          start,
          end: start + (this.found.lengths[mark] ?? 0),
          word: allWords[this.found.numbers[mark] ?? 0] ?? "",
        };
  }

  private word<K extends Kind>(kind: WordKind<K>, mark: number, start: number, end: number): Word<K> | null {
    const entry = kind.entryOfWord(this.found.numbers[mark] ?? 0);
    return entry !== null && holds(entry as unknown as Entry, this.text, start, end) ? { start, end, entry } : null;
  }
}

/** The words of a text. A mark is a number: they stand in order of start, then of end. */
interface Found {
  /** By mark. */
  readonly lengths: Uint8Array;
  /** By mark: the number of its word. */
  readonly numbers: Uint16Array;
  /** By offset: the first mark that starts there or later. */
  readonly startingFrom: Int32Array;
}

function wordsIn(text: string): Found {
  const n = text.length;
  const startingFrom = new Int32Array(n + 2);
  const found = new Growing(n + 64);
  for (let start = 0; start < n; start++) {
    startingFrom[start] = found.length;
    const node = trie.first[text.charCodeAt(start)] ?? 0;
    if (node !== 0) wordsAt(text, start, node, found);
  }
  startingFrom[n] = found.length;
  startingFrom[n + 1] = found.length;
  return found.cut(startingFrom);
}

function wordsAt(text: string, start: number, first: number, found: Growing): void {
  let node = first;
  for (let end = start + 1; node !== 0; end++) {
    const terminal = trie.terminal[node] ?? 0;
    if (terminal !== 0) found.push(end - start, terminal - 1);
    if (end >= text.length) break;
    node = trie.next(node, text.charCodeAt(end));
  }
}

/** Two columns that grow together. */
class Growing {
  length = 0;
  private lengths: Uint8Array;
  private numbers: Uint16Array;

  constructor(capacity: number) {
    this.lengths = new Uint8Array(capacity);
    this.numbers = new Uint16Array(capacity);
  }

  push(length: number, number: number): void {
    if (this.length === this.numbers.length) {
      this.lengths = grown(this.lengths, new Uint8Array(2 * this.length));
      this.numbers = grown(this.numbers, new Uint16Array(2 * this.length));
    }
    this.lengths[this.length] = length;
    this.numbers[this.length] = number;
    this.length++;
  }

  /** Cut to what was found: behind it lie zeros that would read as marks. */
  cut(startingFrom: Int32Array): Found {
    const { length } = this;
    return { lengths: this.lengths.subarray(0, length), numbers: this.numbers.subarray(0, length), startingFrom };
  }
}

function grown<T extends Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
