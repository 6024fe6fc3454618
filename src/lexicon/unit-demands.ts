import { UnitSet } from "../text/unit-set.js";
import { demandsOf } from "./demands.js";

/** No longer stretch is looked through for what a match needs. */
const REACH = 64;

/** What an expression asks for, ready to be asked of every place of a text. */
export class UnitDemands {
  private readonly first: UnitSet | null;
  private readonly behind: UnitSet | null;
  private readonly needed: UnitSet | null;
  private readonly longest: number;

  constructor(source: string) {
    const { first, behind, needed, longest } = demandsOf(source);
    this.first = first && new UnitSet(first);
    this.behind = behind && new UnitSet(behind);
    this.needed = needed && new UnitSet(needed);
    this.longest = longest;
  }

  /** Whether both what a match begins with and what stands in front of it are known. */
  get tellsPlaces(): boolean {
    return this.first !== null && this.behind !== null;
  }

  /** The first place between two where such a match may begin, -1 where none may. */
  nextBeginning(text: string, from: number, to: number): number {
    const { first, behind } = this;
    if (first === null || behind === null) return -1;
    for (let at = from; at < to; at++)
      if (first.has(text.charCodeAt(at)) && behind.has(text.charCodeAt(at - 1))) return at;
    return -1;
  }

  /** Whether a match may begin at a place. */
  mayBeginAt(text: string, at: number): boolean {
    const { first, behind, needed, longest } = this;
    if (behind !== null && !behind.has(text.charCodeAt(at - 1))) return false;
    if (first !== null) return first.has(text.charCodeAt(at));
    return needed === null || longest > REACH || needed.standsIn(text, at, Math.min(at + longest, text.length));
  }

  /** Whether there may be a match between two places. */
  mayStandIn(text: string, from: number, to: number): boolean {
    return this.needed === null || this.needed.standsIn(text, from, to);
  }
}
