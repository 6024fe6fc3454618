import { unitAt } from "./unit-at.js";

/**
 * How often each two characters stand side by side in a text: counted in one walk, so that any number of pairs can be
 * asked. Two columns of numbers, since a map of as many pairs as a report has is the dearer part of what it is for.
 */
export class PairCounts {
  /** A pair stands at its hash, or at the next free place. */
  private pairs = new Int32Array(FIRST_SIZE);
  private counts = new Int32Array(FIRST_SIZE);
  private used = 0;

  constructor(text: string) {
    let before = unitAt(text, 0);
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.add((before << 16) | code, 1);
      before = code;
    }
  }

  /** @param first UTF-16 code units, as `second` is */
  of(first: number, second: number): number {
    return this.counts[this.placeOf((first << 16) | second)] ?? 0;
  }

  private add(pair: number, times: number): void {
    const at = this.placeOf(pair);
    const known = this.counts[at] ?? 0;
    this.counts[at] = known + times;
    if (known > 0) return;
    this.pairs[at] = pair;
    if (2 * ++this.used > this.pairs.length) this.grow();
  }

  /** Where a pair stands, or the free place where it would. */
  private placeOf(pair: number): number {
    const { pairs, counts } = this;
    const mask = pairs.length - 1;
    const spread = Math.imul(pair, GOLDEN);
    let at = (spread ^ (spread >>> 15)) & mask;
    while ((counts[at] ?? 0) !== 0 && pairs[at] !== pair) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { pairs, counts } = this;
    this.pairs = new Int32Array(2 * pairs.length);
    this.counts = new Int32Array(2 * pairs.length);
    this.used = 0;
    counts.forEach((times, at) => {
      if (times > 0) this.add(pairs[at] ?? 0, times);
    });
  }
}

const FIRST_SIZE = 0x2000;
/** Of the golden ratio: pairs that differ in a few bits lie far from one another. */
const GOLDEN = 0x9e3779b1;
