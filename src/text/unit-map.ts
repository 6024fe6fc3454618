/**
 * A small number for each UTF-16 code unit: to be asked of every place of a text. Units stand in blocks of 256 and all
 * blocks without a number are one, so that what is the same for all Chinese characters takes a few lines of the
 * processor's cache and not as much as the text itself. A code that is no number (behind a text's end) has 0.
 */
export class UnitMap {
  /** By the upper byte of a unit: where its block begins. Block 0 has no numbers. */
  private readonly blockOf = new Uint16Array(0x100);
  private readonly blocks: Uint8Array;

  /** @param of numbers below 256; a unit that is not there has 0 */
  constructor(of: ReadonlyMap<number, number>) {
    let end = BLOCK;
    for (const unit of of.keys())
      if (this.blockOf[unit >> 8] === 0) {
        this.blockOf[unit >> 8] = end;
        end += BLOCK;
      }
    this.blocks = new Uint8Array(end);
    for (const [unit, number] of of) this.blocks[(this.blockOf[unit >> 8] ?? 0) + (unit & 0xff)] = number;
  }

  of(unit: number): number {
    return unit >= 0 ? (this.blocks[(this.blockOf[unit >> 8] ?? 0) + (unit & 0xff)] ?? 0) : 0;
  }
}

const BLOCK = 0x100;
