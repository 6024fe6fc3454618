/**
 * A small number for each UTF-16 code unit: to be asked of every place of a text. Units stand in blocks of 256 and equal
 * blocks are one, so that what is the same for all Chinese characters takes a few lines of the processor's cache and not
 * as much as the text itself. A code that is no number (behind a text's end) has 0.
 */
export class UnitMap {
  /** By the upper byte of a unit: where its block begins. */
  private readonly blockOf = new Uint16Array(0x100);
  private readonly blocks: Uint8Array;

  /** @param of a number below 256 for each of the 65,536 units */
  constructor(of: Uint8Array) {
    const blocks: Uint8Array[] = [];
    for (let page = 0; page < 0x100; page++) {
      const own = of.subarray(page * BLOCK, (page + 1) * BLOCK);
      let block = blocks.findIndex((other) => isSame(own, other));
      if (block < 0) block = blocks.push(own) - 1;
      this.blockOf[page] = block * BLOCK;
    }
    this.blocks = new Uint8Array(blocks.length * BLOCK);
    for (const [i, block] of blocks.entries()) this.blocks.set(block, i * BLOCK);
  }

  of(unit: number): number {
    return unit >= 0 ? (this.blocks[(this.blockOf[unit >> 8] ?? 0) + (unit & 0xff)] ?? 0) : 0;
  }
}

const BLOCK = 0x100;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < BLOCK; i++) if (a[i] !== b[i]) return false;
  return true;
}
