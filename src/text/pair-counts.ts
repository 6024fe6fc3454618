/** How often each two characters stand side by side in a text: counted in one walk, so that any number of pairs can be asked. */
export class PairCounts {
  private readonly counts = new Map<number, number>();

  constructor(text: string) {
    for (let i = 1; i < text.length; i++) {
      const pair = pairOf(text.charCodeAt(i - 1), text.charCodeAt(i));
      this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
    }
  }

  /** @param first UTF-16 code units, as `second` is */
  of(first: number, second: number): number {
    return this.counts.get(pairOf(first, second)) ?? 0;
  }
}

const pairOf = (first: number, second: number): number => (first << 16) | second;
