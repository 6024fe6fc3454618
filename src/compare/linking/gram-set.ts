/**
 * Pairs of characters as numbers, to be asked for. One set is used again and again: that of every context would be a
 * table of its own, most of it empty.
 */
export class GramSet {
  /** Open addressing: a pair, and the round in which it was added; what an earlier round left is not there. */
  private grams = new Int32Array(0);
  private rounds = new Uint32Array(0);
  private round = 0;
  private last = -1;

  /** Empties it, for no more pairs than these. */
  begin(most: number): void {
    this.round++;
    if (2 * most <= this.last && this.round < 0xffffffff) return;
    const size = 2 ** Math.ceil(Math.log2(2 * Math.max(most, fewest) + 1));
    this.grams = new Int32Array(size);
    this.rounds = new Uint32Array(size);
    this.last = size - 1;
    this.round = 1;
  }

  has(gram: number): boolean {
    const slot = this.slotOf(gram);
    return this.rounds[slot] === this.round;
  }

  /** Whether it is a new one. */
  add(gram: number): boolean {
    const slot = this.slotOf(gram);
    if (this.rounds[slot] === this.round) return false;
    this.grams[slot] = gram;
    this.rounds[slot] = this.round;
    return true;
  }

  /** Where a pair stands, or would. */
  private slotOf(gram: number): number {
    const { grams, rounds, round, last } = this;
    let slot = (Math.imul(gram, 0x9e3779b1) >>> 12) & last;
    while (rounds[slot] === round && grams[slot] !== gram) slot = (slot + 1) & last;
    return slot;
  }
}

const fewest = 256;
