import { unitAt, unitBefore } from "../text/unit-at.js";
import { type UnitSet, unitsOf } from "../text/unit-set.js";
import type { Demands } from "./demands.js";

/** No longer stretch is looked through for what a match needs. */
const REACH = 64;

/** What an expression asks for, ready to be asked of every place of a text. */
export class UnitDemands {
  private readonly first: UnitSet | null;
  private readonly behind: UnitSet | null;
  private readonly needed: UnitSet | null;
  private readonly longest: number;
  private readonly second: UnitSet | null;
  private readonly third: UnitSet | null;
  private readonly fourth: UnitSet | null;

  constructor({ first, behind, needs, longest, heads }: Demands) {
    const [needed = null] = needs;
    const [, second = null, third = null, fourth = null] = heads;
    this.second = setOf(second);
    this.third = setOf(third);
    this.fourth = setOf(fourth);
    this.first = setOf(first);
    this.behind = setOf(behind);
    this.needed = setOf(needed);
    this.longest = longest ?? Number.POSITIVE_INFINITY;
  }

  /** Whether both what a match begins with and what stands in front of it are known. */
  get tellsPlaces(): boolean {
    return this.first !== null && this.behind !== null;
  }

  /** The first place between two where such a match may begin, -1 where none may. */
  nextBeginning(text: string, from: number, to: number): number {
    const { first, behind } = this;
    if (first === null || behind === null) return -1;
    let before = unitBefore(text, from);
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (first.has(code) && behind.has(before)) return at;
      before = code;
    }
    return -1;
  }

  /** The first place from `from` on where a match may begin, as far as its beginning is known; -1 where none may. */
  nextPlace(text: string, from: number): number {
    const { first } = this;
    for (let at = from; at < text.length; at++)
      if ((first === null || first.has(text.charCodeAt(at))) && this.mayBeginAt(text, at)) return at;
    return -1;
  }

  /** Whether a match may begin at a place. */
  mayBeginAt(text: string, at: number): boolean {
    const { first, behind, second, third, fourth } = this;
    if (behind !== null && !behind.has(unitBefore(text, at))) return false;
    if (first === null ? !this.mayStandSoon(text, at) : !first.has(unitAt(text, at))) return false;
    return (
      (second === null || second.has(unitAt(text, at + 1))) &&
      (third === null || third.has(unitAt(text, at + 2))) &&
      (fourth === null || fourth.has(unitAt(text, at + 3)))
    );
  }

  private mayStandSoon(text: string, at: number): boolean {
    const { needed } = this;
    const end = Math.min(at + this.longest, text.length);
    return needed === null || end - at > REACH || needed.standsIn(text, at, end);
  }

  /** Whether there may be a match between two places. */
  mayStandIn(text: string, from: number, to: number): boolean {
    return this.needed === null || this.needed.standsIn(text, from, to);
  }
}

const setOf = (units: string | null): UnitSet | null => (units === null ? null : unitsOf(units));
