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
  /** By mark: where it starts and ends and the number of its word; in order of start, then of end. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly numbers: Uint16Array;
  /** By offset: the first mark that starts there or later. */
  private readonly startingFrom: Int32Array;
  /** By offset: the first place in `byEnd` of a mark that ends there or later. */
  private readonly endingFrom: Int32Array;
  /** Marks in order of end, then of start: of those that end at one place the longest first. */
  private readonly byEnd: Int32Array;

  constructor(readonly text: string) {
    const n = text.length;
    const found = new Growing(n);
    this.startingFrom = new Int32Array(n + 2);
    const endCounts = new Int32Array(n + 2);
    for (let start = 0; start < n; start++) {
      this.startingFrom[start] = found.length;
      let node = trie.first[text.charCodeAt(start)] ?? 0;
      for (let end = start + 1; node !== 0; end++) {
        const terminal = trie.terminal[node] ?? 0;
        if (terminal !== 0) {
          found.push(start, end, terminal - 1);
          endCounts[end] = (endCounts[end] ?? 0) + 1;
        }
        if (end >= n) break;
        node = trie.next(node, text.charCodeAt(end));
      }
    }
    this.startingFrom[n] = found.length;
    this.startingFrom[n + 1] = found.length;
    // Cut to what was found: behind it lie zeros that would read as marks.
    this.starts = found.starts.subarray(0, found.length);
    this.ends = found.ends.subarray(0, found.length);
    this.numbers = found.numbers.subarray(0, found.length);
    this.endingFrom = new Int32Array(n + 2);
    let total = 0;
    for (let end = 0; end <= n + 1; end++) {
      this.endingFrom[end] = total;
      total += endCounts[end] ?? 0;
    }
    const next = this.endingFrom.slice();
    this.byEnd = new Int32Array(found.length);
    for (let mark = 0; mark < found.length; mark++) {
      const end = this.ends[mark] ?? 0;
      const place = next[end] ?? 0;
      this.byEnd[place] = mark;
      next[end] = place + 1;
    }
  }

  /** The longest word of a kind that begins at `at` and ends by `limit`. */
  at<K extends Kind>(kind: WordKind<K>, at: number, limit = this.text.length): Word<K> | null {
    if (!kind.mayBegin(this.text.charCodeAt(at))) return null;
    const from = this.startingFrom[at] ?? 0;
    for (let mark = (this.startingFrom[at + 1] ?? from) - 1; mark >= from; mark--) {
      if ((this.ends[mark] ?? 0) > limit) continue;
      const word = this.word(kind, mark);
      if (word !== null) return word;
    }
    return null;
  }

  /** The longest word of a kind that ends at `end` and begins at `limit` or later. */
  before<K extends Kind>(kind: WordKind<K>, end: number, limit = 0): Word<K> | null {
    if (!kind.mayEnd(this.text.charCodeAt(end - 1))) return null;
    const to = this.endingFrom[end + 1] ?? 0;
    for (let place = this.endingFrom[end] ?? 0; place < to; place++) {
      const mark = this.byEnd[place] ?? 0;
      if ((this.starts[mark] ?? 0) < limit) continue;
      const word = this.word(kind, mark);
      if (word !== null) return word;
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
    for (let mark = this.startingFrom[from] ?? 0; (this.starts[mark] ?? to) < to; mark++) {
      yield { start: this.starts[mark] ?? 0, end: this.ends[mark] ?? 0, word: allWords[this.numbers[mark] ?? 0] ?? "" };
    }
  }

  private word<K extends Kind>(kind: WordKind<K>, mark: number): Word<K> | null {
    const entry = kind.entryOfWord(this.numbers[mark] ?? 0);
    if (entry === null) return null;
    const start = this.starts[mark] ?? 0;
    const end = this.ends[mark] ?? 0;
    return holds(entry as unknown as Entry, this.text, start, end) ? { start, end, entry } : null;
  }
}

/** Three columns that grow together. */
class Growing {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  numbers: Uint16Array;

  constructor(capacity: number) {
    this.starts = new Int32Array(Math.max(capacity, 64));
    this.ends = new Int32Array(Math.max(capacity, 64));
    this.numbers = new Uint16Array(Math.max(capacity, 64));
  }

  push(start: number, end: number, number: number): void {
    if (this.length === this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(2 * this.length));
      this.ends = grown(this.ends, new Int32Array(2 * this.length));
      this.numbers = grown(this.numbers, new Uint16Array(2 * this.length));
    }
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.numbers[this.length] = number;
    this.length++;
  }
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
