import { allInForce, edition } from "./lexicon.js";
import type { Kind } from "./meanings.js";
import type { Pattern } from "./pattern.js";

/** Several patterns that are asked of the same places: one look at a character tells which of them need not be. */
export class Sieve<K extends Kind> {
  /** By code unit: a bit for each pattern that needs it, or another like it. */
  private needing: Uint32Array | null = null;
  /** Patterns that may match without any such unit. */
  private always = 0;
  /** Whether and in which edition that was made: while an entry is out of force it holds for that edition only. */
  private whole = false;
  private made = -1;

  /** @param patterns no more than 32 */
  constructor(private readonly patterns: readonly Pattern<K>[]) {}

  /** The patterns that may match between two places of a text. */
  between(text: string, from: number, to: number): readonly Pattern<K>[] {
    const needing = this.needing !== null && (this.whole || this.made === edition) ? this.needing : this.make();
    let may = this.always;
    for (let at = from; at < to; at++) may |= needing[text.charCodeAt(at)] ?? 0;
    return may === 0 ? NONE : this.patterns.filter((_, k) => (may & (1 << k)) !== 0);
  }

  private make(): Uint32Array {
    const needing = new Uint32Array(0x10000);
    this.always = 0;
    this.patterns.forEach((pattern, k) => {
      const { needed } = pattern.demands;
      if (needed === null) this.always |= 1 << k;
      else for (const unit of needed) needing[unit] = (needing[unit] ?? 0) | (1 << k);
    });
    this.needing = needing;
    this.whole = allInForce();
    this.made = edition;
    return needing;
  }
}

const NONE: readonly never[] = [];
