import type { AuthorText } from "../text/author-text.js";
import { Occurrences } from "../text/occurrences.js";
import { Scratch } from "../text/scratch.js";
import { holds } from "./beside.js";
import type { Entry } from "./entry.js";
import { allWords, kindBitsOf, trie, type Word, type WordKind } from "./lexicon.js";
import { MarkColumns } from "./mark-columns.js";
import type { Kind } from "./meanings.js";

/** The author's text with every word of the lexicon in its matching text. */
export interface MarkedText extends AuthorText {
  readonly marks: Marks;
}

export const marked = (author: AuthorText): MarkedText => ({ ...author, marks: new Marks(author.matching) });

/**
 * Every word of the lexicon in a text, at every place, found in one scan; readers ask for those of their kind. Offsets
 * are those of the text (UTF-16). Linear.
 */
export class Marks {
  /** The signs of share in it: as many look for one that is without a figure as there are paragraphs. */
  readonly percents: Occurrences;
  private readonly found: Found;

  constructor(readonly text: string) {
    this.percents = new Occurrences(text, "%");
    this.found = wordsIn(text);
  }

  /** The longest word of a kind that begins at `at` and ends by `limit`. */
  at<K extends Kind>(kind: WordKind<K>, at: number, limit = this.text.length): Word<K> | null {
    return ((this.found.begins[at] ?? 0) & kind.bit) === 0 ? null : this.beginning(kind, at, limit);
  }

  /** The longest word of a kind that ends at `end` and begins at `limit` or later. */
  before<K extends Kind>(kind: WordKind<K>, end: number, limit = 0): Word<K> | null {
    return ((this.found.ends[end] ?? 0) & kind.bit) === 0 ? null : this.ending(kind, end, limit);
  }

  /** Whether a stretch as a whole is a word of a kind, whatever stands beside it. */
  spans<K extends Kind>(kind: WordKind<K>, start: number, end: number): Entry<K> | null {
    if (((this.found.begins[start] ?? 0) & (this.found.ends[end] ?? 0) & kind.bit) === 0) return null;
    const to = this.found.startingFrom[start + 1] ?? 0;
    for (let mark = this.found.startingFrom[start] ?? to; mark < to; mark++)
      if (start + (this.found.lengths[mark] ?? 0) === end) return kind.entryOfWord(this.found.numbers[mark] ?? 0);
    return null;
  }

  /** The first word of a kind that lies in [from, to); of several that begin there the longest. */
  first<K extends Kind>(kind: WordKind<K>, from: number, to: number): Word<K> | null {
    const { begins } = this.found;
    for (let at = from; at < to; at++) {
      if (((begins[at] ?? 0) & kind.bit) === 0) continue;
      const word = this.beginning(kind, at, to);
      if (word !== null) return word;
    }
    return null;
  }

  /** The last word of a kind that lies in [from, to); of several that end there the longest. */
  last<K extends Kind>(kind: WordKind<K>, from: number, to: number): Word<K> | null {
    const { ends } = this.found;
    for (let end = to; end > from; end--) {
      if (((ends[end] ?? 0) & kind.bit) === 0) continue;
      const word = this.ending(kind, end, from);
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
          word: allWords()[this.found.numbers[mark] ?? 0] ?? "",
        };
  }

  private beginning<K extends Kind>(kind: WordKind<K>, at: number, limit: number): Word<K> | null {
    if (!kind.mayBegin(this.text.charCodeAt(at))) return null;
    const from = this.found.startingFrom[at] ?? 0;
    for (let mark = (this.found.startingFrom[at + 1] ?? from) - 1; mark >= from; mark--) {
      const end = at + (this.found.lengths[mark] ?? 0);
      const word = end > limit ? null : this.word(kind, mark, at, end);
      if (word !== null) return word;
    }
    return null;
  }

  private ending<K extends Kind>(kind: WordKind<K>, end: number, limit: number): Word<K> | null {
    if (!kind.mayEnd(this.text.charCodeAt(end - 1))) return null;
    for (let start = Math.max(limit, end - kind.longest); start < end; start++) {
      if (((this.found.begins[start] ?? 0) & kind.bit) === 0) continue;
      const to = this.found.startingFrom[start + 1] ?? 0;
      for (let mark = this.found.startingFrom[start] ?? to; mark < to; mark++) {
        const word = start + (this.found.lengths[mark] ?? 0) === end ? this.word(kind, mark, start, end) : null;
        if (word !== null) return word;
      }
    }
    return null;
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
  /** By offset: bits of the kinds of which a word begins or ends there. Some ten share one: then the character is asked. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

function wordsIn(text: string): Found {
  const n = text.length;
  const startingFrom = new Int32Array(n + 2);
  const begins = new Int32Array(n + 1);
  const ends = new Int32Array(n + 1);
  const columns = new MarkColumns(n + 64);
  const found = mark(text, columns, startingFrom, begins, ends);
  startingFrom[n] = found;
  startingFrom[n + 1] = found;
  const { lengths, numbers } = columns;
  // Cut to what was found: behind it lie zeros that would read as marks.
  return { lengths: lengths.subarray(0, found), numbers: numbers.subarray(0, found), startingFrom, begins, ends };
}

const scratch = new Scratch();

/**
 * One loop, since it sees every character of a report, and nothing behind it: most of its life is one call that is made
 * fast while it runs, and what follows a loop is then unknown and would make it slow again with every report.
 */
function mark(
  text: string,
  columns: MarkColumns,
  startingFrom: Int32Array,
  begins: Int32Array,
  ends: Int32Array,
): number {
  const n = text.length;
  const { base, check, wordAt, numberOf, firstOf } = trie;
  // Behind the last character stands a number that no word has.
  const units = scratch.of(n + 1);
  for (let i = 0; i < n; i++) units[i] = numberOf[text.charCodeAt(i)] ?? 0;
  units[n] = 0;
  let { lengths, numbers } = columns;
  let found = 0;
  for (let start = 0; start < n; start++) {
    startingFrom[start] = found;
    let bits = 0;
    let end = start + 1;
    // The first step is looked up by character, in a small table: many words begin with none of what stands there.
    for (let node = firstOf[units[start] ?? 0] ?? 0; node !== 0; end++) {
      const word = (wordAt[node] ?? 0) - 1;
      if (word >= 0) {
        if (found === numbers.length) ({ lengths, numbers } = columns.grown());
        const own = kindBitsOf[word] ?? 0;
        bits |= own;
        ends[end] = (ends[end] ?? 0) | own;
        lengths[found] = end - start;
        numbers[found] = word;
        found++;
      }
      const next = (base[node] ?? 0) + (units[end] ?? 0);
      node = check[next] === node ? next : 0;
    }
    begins[start] = bits;
  }
  return found;
}
