import { UnitMap } from "./unit-map.js";

/**
 * 32 bits for each UTF-16 code unit: to be asked of every place of a text. Few different masks occur, so that a unit is
 * looked up by a small number: with four bytes for each of 65,536 units one such table would fill the processor's cache.
 */
export class UnitMasks {
  private readonly numbers: UnitMap;
  private readonly masks: Uint32Array;

  /** @param others what units have that the map does not name */
  constructor(masks: ReadonlyMap<number, number>, others = 0) {
    const different = [...new Set([others, ...masks.values()])];
    if (different.length > MOST)
      throw new Error(`${different.length} masks: a unit's number has 8 bits; widen UnitMap`);
    const numberOf = new Map(different.map((mask, number) => [mask, number]));
    this.numbers = new UnitMap(new Map(Array.from(masks, ([unit, mask]) => [unit, numberOf.get(mask) ?? 0])));
    this.masks = Uint32Array.from(different);
  }

  of(unit: number): number {
    return this.masks[this.numbers.of(unit)] ?? 0;
  }

  /** All that stands between two places of a text. */
  between(text: string, from: number, to: number): number {
    const { numbers, masks } = this;
    let all = 0;
    for (let at = from; at < to; at++) all |= masks[numbers.of(text.charCodeAt(at))] ?? 0;
    return all;
  }
}

const MOST = 0x100;
