import { GramSet } from "./gram-set.js";

/** Pairs of neighbouring characters of a report's sentences: how many sentences hold each. */
export class GramCounts {
  /** Open addressing: a pair, in how many sentences it stands, and the last of them, side by side. No pair is 0. */
  private table: Int32Array;
  private last: number;
  private used = 0;

  constructor(readonly texts: readonly string[]) {
    let characters = 0;
    for (const { length } of texts) characters += length;
    // About half of all pairs are new ones, and half of the table stays free.
    const slots = 2 ** Math.ceil(Math.log2(Math.max(characters, fewestSlots)));
    this.table = new Int32Array(slots * FIELDS);
    this.last = slots - 1;
    let number = 0;
    for (const text of texts) this.add(text, ++number);
  }

  of(gram: number): number {
    return this.table[this.placeOf(gram) + COUNT] ?? 0;
  }

  private add(text: string, number: number): void {
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const letter = isLetter(code) ? code : 0;
      if (letter !== 0 && before !== 0) this.count((before << 16) | letter, number);
      before = letter;
    }
  }

  private count(gram: number, number: number): void {
    const { table } = this;
    const place = this.placeOf(gram);
    if (table[place + LAST] === number) return;
    if (table[place] === 0) this.used++;
    table[place] = gram;
    table[place + COUNT] = (table[place + COUNT] ?? 0) + 1;
    table[place + LAST] = number;
    if (this.used * 2 > this.last) this.grow();
  }

  /** Where a pair stands, or would. */
  private placeOf(gram: number): number {
    const { table, last } = this;
    let slot = (Math.imul(gram, 0x9e3779b1) >>> 12) & last;
    for (let there = table[slot * FIELDS]; there !== gram && there !== 0; there = table[slot * FIELDS])
      slot = (slot + 1) & last;
    return slot * FIELDS;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    this.last = this.last * 2 + 1;
    for (let from = 0; from < table.length; from += FIELDS) {
      const gram = table[from] ?? 0;
      if (gram !== 0) this.table.set(table.subarray(from, from + FIELDS), this.placeOf(gram));
    }
  }
}

const FIELDS = 3;
const COUNT = 1;
const LAST = 2;
const fewestSlots = 1024;

/** How much each pair says: what few sentences of two reports hold says most. */
export class Weights {
  private readonly texts: number;
  /** By the number of sentences that hold a pair. */
  private readonly known: number[] = [];
  private readonly sums = new Map<readonly number[], number>();

  constructor(private readonly counts: readonly GramCounts[]) {
    this.texts = counts.reduce((all, { texts }) => all + texts.length, 0);
  }

  of(gram: number): number {
    let frequency = 0;
    for (const counts of this.counts) frequency += counts.of(gram);
    return this.known[frequency] ?? this.weightOf(frequency);
  }

  private weightOf(frequency: number): number {
    while (this.known.length <= frequency)
      this.known.push(Math.log(1 + Math.max(this.texts, leastTexts) / Math.max(this.known.length, 1)));
    return this.known[frequency] ?? 0;
  }

  /** Of all the pairs of a name or a context together; asked for again and again. */
  sum(grams: readonly number[]): number {
    let sum = this.sums.get(grams);
    if (sum === undefined) {
      sum = 0;
      for (const gram of grams) sum += this.of(gram);
      this.sums.set(grams, sum);
    }
    return sum;
  }
}

/** Short reports have few sentences, and what stands once in them is as rare as in long ones. */
const leastTexts = 200;

/** The distinct pairs of neighbouring characters, digits and marks left out. */
export function gramsOf(text: string): readonly number[] {
  const grams: number[] = [];
  const isLong = text.length > fewCharacters;
  if (isLong) seen.begin(text.length);
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = isLetter(code) ? code : 0;
    const gram = (before << 16) | letter;
    if (letter !== 0 && before !== 0 && (isLong ? seen.add(gram) : !grams.includes(gram))) grams.push(gram);
    before = letter;
  }
  return grams;
}
const seen = new GramSet();
/** A name has few pairs: they are looked through sooner than noted. */
const fewCharacters = 24;

/** The pair of which the character at `i` is the second: as a small integer, which costs nothing to keep. */
export const gramAt = (text: string, i: number): number => (text.charCodeAt(i - 1) << 16) | text.charCodeAt(i);

const isLetter = (code: number): boolean => (code >= 0x3400 && code < 0xa000) || (code >= 0x41 && code < 0x7b);
