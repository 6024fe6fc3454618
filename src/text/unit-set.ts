/** A set of UTF-16 code units, a bit each: to be asked of every place of a text. A code that is no number (behind a text's end) is in none. */
export class UnitSet {
  private readonly bits = new Uint8Array(0x2000);

  constructor(units: Iterable<number> = []) {
    for (const unit of units) this.add(unit);
  }

  add(unit: number): void {
    this.bits[unit >> 3] = (this.bits[unit >> 3] ?? 0) | (1 << (unit & 7));
  }

  has(unit: number): boolean {
    return ((this.bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
  }

  /** Whether one of them stands between two places of a text. */
  standsIn(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}

/** The characters of a text as a set. */
export const unitsOf = (characters: string): UnitSet =>
  new UnitSet(Array.from(characters, (character) => character.charCodeAt(0)));
