/** Pairs of neighbouring characters of a report's sentences: how many sentences hold each. */
export class GramCounts {
  /** Open addressing: a pair, in how many sentences it stands, and the last of them. No pair is 0. */
  private pairs = new Int32Array(smallestTable);
  private counts = new Uint32Array(smallestTable);
  private lasts = new Uint32Array(smallestTable);
  private used = 0;

  constructor(readonly texts: readonly string[]) {
    let number = 0;
    for (const text of texts) this.add(text, ++number);
  }

  of(gram: number): number {
    return this.counts[this.slotOf(gram)] ?? 0;
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
    const slot = this.slotOf(gram);
    if (this.lasts[slot] === number) return;
    if (this.lasts[slot] === 0) this.used++;
    this.pairs[slot] = gram;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
    this.lasts[slot] = number;
    if (this.used * 2 > this.pairs.length) this.grow();
  }

  /** Where a pair stands, or would. */
  private slotOf(gram: number): number {
    const last = this.pairs.length - 1;
    let slot = (Math.imul(gram, 0x9e3779b1) >>> 12) & last;
    for (let there = this.pairs[slot]; there !== gram && there !== 0; there = this.pairs[slot])
      slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const { pairs, counts, lasts } = this;
    this.pairs = new Int32Array(pairs.length * 2);
    this.counts = new Uint32Array(pairs.length * 2);
    this.lasts = new Uint32Array(pairs.length * 2);
    for (let i = 0; i < pairs.length; i++) {
      const gram = pairs[i] ?? 0;
      if (gram === 0) continue;
      const slot = this.slotOf(gram);
      this.pairs[slot] = gram;
      this.counts[slot] = counts[i] ?? 0;
      this.lasts[slot] = lasts[i] ?? 0;
    }
  }
}

const smallestTable = 4096;

/** How much each pair says: what few sentences of two reports hold says most. */
export class Weights {
  private readonly texts: number;
  private readonly known = new Map<number, number>();
  private readonly sums = new Map<Iterable<number>, number>();

  constructor(private readonly counts: readonly GramCounts[]) {
    this.texts = counts.reduce((all, { texts }) => all + texts.length, 0);
  }

  of(gram: number): number {
    let weight = this.known.get(gram);
    if (weight === undefined) {
      let frequency = 0;
      for (const counts of this.counts) frequency += counts.of(gram);
      weight = Math.log(1 + Math.max(this.texts, leastTexts) / Math.max(frequency, 1));
      this.known.set(gram, weight);
    }
    return weight;
  }

  /** Of all the pairs of a name or a context together; asked for again and again. */
  sum(grams: Iterable<number>): number {
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
export function gramsOf(text: string): number[] {
  const grams = new Set<number>();
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = isLetter(code) ? code : 0;
    if (letter !== 0 && before !== 0) grams.add((before << 16) | letter);
    before = letter;
  }
  return [...grams];
}

/** The pair of which the character at `i` is the second: as a small integer, which costs nothing to keep. */
export const gramAt = (text: string, i: number): number => (text.charCodeAt(i - 1) << 16) | text.charCodeAt(i);

const isLetter = (code: number): boolean => (code >= 0x3400 && code < 0xa000) || (code >= 0x41 && code < 0x7b);
