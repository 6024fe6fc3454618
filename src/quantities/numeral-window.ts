import type { Numerals } from "./numerals.js";
import type { Numeral } from "./quantity.js";

/** Numbers in order, by their place in it; undefined behind the last. */
export interface NumeralList {
  at(i: number): Numeral | undefined;
}

/** The numeral that starts at a place, from the one numbered `from` on; null where none does. */
export function numeralStarting(numerals: NumeralList, from: number, place: number): Numeral | null {
  for (let i = from; ; i++) {
    const numeral = numerals.at(i);
    if (numeral === undefined || numeral.start > place) return null;
    if (numeral.start === place) return numeral;
  }
}

/** Numbers that are read when they are asked for, and let go when they are passed: a text may hold millions. */
export class NumeralWindow implements NumeralList {
  private ahead: Numeral[] = [];
  /** So many have been let go. */
  private passed = 0;

  constructor(private readonly numerals: Numerals) {}

  at(i: number): Numeral | undefined {
    while (i - this.passed >= this.ahead.length) {
      const next = this.numerals.next();
      if (next === null) return undefined;
      this.ahead.push(next);
    }
    return this.ahead[i - this.passed];
  }

  /** What stands before the number `i` is not asked for again. */
  pass(i: number): void {
    if (i - this.passed < ROOM) return;
    this.ahead = this.ahead.slice(i - this.passed);
    this.passed = i;
  }
}

/** So many are kept before it is worth while to move what is left. */
const ROOM = 256;
