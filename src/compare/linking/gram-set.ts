/** Distinct pairs of characters as numbers, in their order and to be asked for. Open addressing; no pair is 0. */
export class GramSet {
  readonly grams: number[] = [];
  private readonly slots: number[];
  private readonly last: number;

  /** @param most that are added */
  constructor(most: number) {
    this.last = 2 ** Math.ceil(Math.log2(2 * most + 1)) - 1;
    this.slots = new Array<number>(this.last + 1).fill(NONE);
  }

  has(gram: number): boolean {
    return gram !== NONE && this.slots[this.slotOf(gram)] === gram;
  }

  add(gram: number): void {
    const slot = this.slotOf(gram);
    if (this.slots[slot] === gram) return;
    this.slots[slot] = gram;
    this.grams.push(gram);
  }

  private slotOf(gram: number): number {
    const { slots, last } = this;
    let slot = (Math.imul(gram, 0x9e3779b1) >>> 12) & last;
    for (let there = slots[slot]; there !== gram && there !== NONE; there = slots[slot]) slot = (slot + 1) & last;
    return slot;
  }
}

const NONE = 0;
