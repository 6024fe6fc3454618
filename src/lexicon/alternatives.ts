import { unitAt } from "../text/unit-at.js";
import { UnitMasks } from "../text/unit-masks.js";
import { codesOf } from "../text/unit-set.js";
import type { Entry } from "./entry.js";
import { demandsOfEntry } from "./entry-demands.js";
import { expanded } from "./expanded.js";
import { edition, entriesOfKind, inForce } from "./lexicon.js";
import type { Kind } from "./meanings.js";
import { compiled } from "./pattern.js";
import { lowestBit, MOST_IN_SIEVE } from "./sieve.js";
import { UnitDemands } from "./unit-demands.js";

/** What one of several patterns matched at a place. */
export interface Alternative<K extends Kind> {
  readonly entry: Entry<K>;
  readonly start: number;
  readonly end: number;
  /** What the first group of the pattern holds; empty where it has none. */
  readonly inner: string;
}

/** The patterns of a kind together: asked at a place, the first that fits there counts. One character tells which may. */
export class Alternatives<K extends Kind> {
  private made = -1;
  private all: readonly One<K>[] = [];
  /** By code unit: a bit for each that may begin with it. */
  private beginning = new UnitMasks(new Map());

  constructor(private readonly kind: K) {}

  at(text: string, at: number): Alternative<K> | null {
    if (this.made !== edition) this.make();
    for (let may = this.beginning.of(unitAt(text, at)); may !== 0; may &= may - 1) {
      const one = this.all[lowestBit(may)];
      if (one === undefined || !one.demands.mayBeginAt(text, at)) continue;
      one.expression.lastIndex = at;
      const match = one.expression.exec(text);
      if (match !== null) return { entry: one.entry, start: at, end: at + match[0].length, inner: match[1] ?? "" };
    }
    return null;
  }

  private make(): void {
    this.made = edition;
    const inForceNow = entriesOfKind(this.kind).filter((own) => own.pattern !== null && inForce(own.id));
    if (inForceNow.length > MOST_IN_SIEVE) throw new Error(`${inForceNow.length} patterns of ${this.kind}: a bit each`);
    this.all = inForceNow.map((entry) => ({
      entry,
      expression: compiled(expanded(entry), "y"),
      demands: new UnitDemands(demandsOfEntry(entry)),
    }));
    const masks = new Map<number, number>();
    let anywhere = 0;
    this.all.forEach(({ entry }, k) => {
      const { first } = demandsOfEntry(entry);
      if (first === null) anywhere |= 1 << k;
      else for (const unit of codesOf(first)) masks.set(unit, (masks.get(unit) ?? 0) | (1 << k));
    });
    for (const [unit, mask] of masks) masks.set(unit, mask | anywhere);
    this.beginning = new UnitMasks(masks, anywhere);
  }
}

interface One<K extends Kind> {
  readonly entry: Entry<K>;
  readonly expression: RegExp;
  readonly demands: UnitDemands;
}
