/**
 * A set of UTF-16 code units: to be asked of every place of a text. A code that is no number (behind a text's end) is in
 * none. Bits lie in blocks of 256 units and all empty blocks are one: some hundreds of such sets are asked in turn, and
 * with a bit for each of 65,536 units they would push one another, and the text, out of the processor's cache.
 */
export class UnitSet {
  /** By the upper byte of a unit: which block holds its bits. Block 0 is empty. */
  private readonly blockOf = new Uint16Array(0x100);
  private blocks = new Uint32Array(FIRST_BLOCKS * WORDS);
  private count = 1;

  constructor(units: Iterable<number> = []) {
    for (const unit of units) this.add(unit);
  }

  add(unit: number): void {
    let block = this.blockOf[unit >> 8] ?? 0;
    if (block === 0) {
      block = this.count++;
      this.blockOf[unit >> 8] = block;
      if (this.count * WORDS > this.blocks.length) this.grow();
    }
    const word = block * WORDS + ((unit >> 5) & 7);
    this.blocks[word] = (this.blocks[word] ?? 0) | (1 << (unit & 31));
  }

  private grow(): void {
    const grown = new Uint32Array(2 * this.blocks.length);
    grown.set(this.blocks);
    this.blocks = grown;
  }

  has(unit: number): boolean {
    const block = this.blockOf[unit >> 8] ?? 0;
    return ((this.blocks[block * WORDS + ((unit >> 5) & 7)] ?? 0) & (1 << (unit & 31))) !== 0;
  }

  /** Whether one of them stands between two places of a text. */
  standsIn(text: string, from: number, to: number): boolean {
    const { blockOf, blocks } = this;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const block = blockOf[unit >> 8] ?? 0;
      if (block !== 0 && ((blocks[block * WORDS + ((unit >> 5) & 7)] ?? 0) & (1 << (unit & 31))) !== 0) return true;
    }
    return false;
  }
}

/** Words of 32 bits for 256 units. */
const WORDS = 8;
/** Most sets are of a few characters. */
const FIRST_BLOCKS = 4;

/** The code units of a text, each as often as it stands there. */
export const codesOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The same as a set. */
export const unitsOf = (text: string): UnitSet => new UnitSet(codesOf(text));
