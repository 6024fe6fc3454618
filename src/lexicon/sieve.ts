import { unitAt, unitBefore } from "../text/unit-at.js";
import { UnitMasks } from "../text/unit-masks.js";
import { codesOf } from "../text/unit-set.js";
import { allInForce, edition } from "./lexicon.js";
import type { Kind } from "./meanings.js";
import type { Pattern } from "./pattern.js";

/** Several patterns that are asked of the same places: one look at a character tells which of them need not be. */
export class Sieve<K extends Kind> {
  /** By code unit: a bit for each pattern that needs it, or another like it; and for each that may begin with it. */
  private needing: UnitMasks | null = null;
  private beginning: UnitMasks | null = null;
  /** By the code unit in front of a match: a bit for each pattern that may stand behind it. */
  private standing: UnitMasks | null = null;
  /** Patterns that may match without any such unit, and those that may begin with any. */
  private always = 0;
  /** Whether and in which edition that was made: while an entry is out of force it holds for that edition only. */
  private whole = false;
  private made = -1;

  /** @param patterns no more than 32 */
  constructor(private readonly patterns: readonly Pattern<K>[]) {}

  /** A bit for each pattern, by its place in the list, that may match between two places of a text. */
  between(text: string, from: number, to: number): number {
    if (this.needing === null || !this.holds()) this.make();
    return this.always | (this.needing?.between(text, from, to) ?? 0);
  }

  /** A bit for each pattern that may match at a place. */
  at(text: string, at: number): number {
    if (this.beginning === null || !this.holds()) this.make();
    const may = this.beginning?.of(unitAt(text, at)) ?? 0;
    return may === 0 ? 0 : may & (this.standing?.of(unitBefore(text, at)) ?? 0);
  }

  /** The first place between two where one of a mask's patterns may match, `to` where none may. */
  next(text: string, from: number, to: number, among: number): number {
    if (this.beginning === null || this.standing === null || !this.holds()) this.make();
    const { beginning, standing } = this;
    if (beginning === null || standing === null) return to;
    for (let at = from; at < to; at++) {
      const may = beginning.of(text.charCodeAt(at)) & among;
      if (may !== 0 && (may & standing.of(unitBefore(text, at))) !== 0) return at;
    }
    return to;
  }

  /** The first of the patterns, among those of a mask, that matches at a place. */
  firstAt(text: string, at: number, among = ALL): Found<K> | null {
    for (let may = this.at(text, at) & among; may !== 0; may &= may - 1) {
      const pattern = this.of(may);
      const match = pattern?.at(text, at) ?? null;
      if (pattern !== undefined && match !== null) return { pattern, match };
    }
    return null;
  }

  /** Where a match that begins at a place ends, of the first pattern that has one which is not empty and ends by `limit`; -1 for none. */
  endAt(text: string, at: number, limit: number): number {
    for (let may = this.at(text, at); may !== 0; may &= may - 1) {
      const end = this.of(may)?.endAt(text, at) ?? -1;
      if (end > at && end <= limit) return end;
    }
    return -1;
  }

  /** The pattern of the lowest bit of a mask. */
  of(mask: number): Pattern<K> | undefined {
    return this.patterns[lowestBit(mask)];
  }

  private holds(): boolean {
    return this.whole || this.made === edition;
  }

  private make(): void {
    const needing = new Map<number, number>();
    const beginning = new Map<number, number>();
    const standing = new Map<number, number>();
    this.always = 0;
    let anywhere = 0;
    let behindAny = 0;
    this.patterns.forEach(
      (
        {
          demands: {
            needs: [needed = null],
            first,
            behind,
          },
        },
        k,
      ) => {
        if (needed === null) this.always |= 1 << k;
        else add(needing, needed, k);
        if (first === null) anywhere |= 1 << k;
        else add(beginning, first, k);
        if (behind === null) behindAny |= 1 << k;
        else add(standing, behind, k);
      },
    );
    for (const [unit, mask] of beginning) beginning.set(unit, mask | anywhere);
    for (const [unit, mask] of standing) standing.set(unit, mask | behindAny);
    this.needing = new UnitMasks(needing);
    this.beginning = new UnitMasks(beginning, anywhere);
    this.standing = new UnitMasks(standing, behindAny);
    this.whole = allInForce();
    this.made = edition;
  }
}

function add(masks: Map<number, number>, units: string, k: number): void {
  for (const unit of codesOf(units)) masks.set(unit, (masks.get(unit) ?? 0) | (1 << k));
}

/** What the first of several patterns matched. */
export interface Found<K extends Kind> {
  readonly pattern: Pattern<K>;
  readonly match: RegExpExecArray;
}

/** A mask of all patterns. */
export const ALL = -1;
const LAST_BIT = 31;

/** The place of the lowest bit of a mask: that of the pattern it stands for. */
export const lowestBit = (mask: number): number => LAST_BIT - Math.clz32(mask & -mask);

/** So many patterns have a bit each. */
export const MOST_IN_SIEVE = 32;
