import { Buffer } from "node:buffer";

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
    const blocks: Buffer[] = [];
    for (let page = 0; page < 0x100; page++) {
      const own = Buffer.from(of.buffer, of.byteOffset + page * BLOCK, BLOCK);
      let block = blocks.findIndex((other) => own.equals(other));
      if (block < 0) block = blocks.push(own) - 1;
      this.blockOf[page] = block * BLOCK;
    }
    this.blocks = Uint8Array.from(Buffer.concat(blocks));
  }

  of(unit: number): number {
    return unit >= 0 ? (this.blocks[(this.blockOf[unit >> 8] ?? 0) + (unit & 0xff)] ?? 0) : 0;
  }
}

const BLOCK = 0x100;
