import type { Entry } from "./entry.js";
import { expanded } from "./expanded.js";
import { edition, entriesOfKind, inForce } from "./lexicon.js";
import type { Kind } from "./meanings.js";
import { compiled } from "./pattern.js";
import { UnitDemands } from "./unit-demands.js";

/** What one of several patterns matched at a place. */
export interface Alternative<K extends Kind> {
  readonly entry: Entry<K>;
  readonly start: number;
  readonly end: number;
  /** What the first group of the pattern holds; empty where it has none. */
  readonly inner: string;
}

/** The patterns of a kind as one expression: asked at a place, the first that fits there counts. */
export class Alternatives<K extends Kind> {
  private made = -1;
  private expression: RegExp = /(?!)/y;
  private demands = new UnitDemands("(?!)");
  private ofEach: readonly UnitDemands[] = [];
  private entries: { readonly entry: Entry<K>; readonly group: number }[] = [];

  constructor(private readonly kind: K) {}

  at(text: string, at: number): Alternative<K> | null {
    if (this.made !== edition) this.make();
    if (!this.mayBeginAt(text, at)) return null;
    this.expression.lastIndex = at;
    const match = this.expression.exec(text);
    if (match === null) return null;
    for (const { entry: own, group } of this.entries)
      if (match[group] !== undefined)
        return { entry: own, start: at, end: at + match[0].length, inner: match[group + 1] ?? "" };
    return null;
  }

  /** Of all at once, then of each by itself: ㈠ is a whole marker, so that of all together only the first unit is known. */
  private mayBeginAt(text: string, at: number): boolean {
    if (!this.demands.mayBeginAt(text, at)) return false;
    for (const own of this.ofEach) if (own.mayBeginAt(text, at)) return true;
    return false;
  }

  private make(): void {
    this.made = edition;
    let group = 1;
    const sources: string[] = [];
    this.entries = [];
    for (const own of entriesOfKind(this.kind)) {
      if (own.pattern === null || !inForce(own.id)) continue;
      const source = expanded(own);
      sources.push(`(${source})`);
      this.entries.push({ entry: own, group });
      group += compiled(`${source}|`, "").exec("")?.length ?? 1;
    }
    this.expression = sources.length === 0 ? /(?!)/y : compiled(sources.join("|"), "y");
    this.demands = new UnitDemands(sources.join("|"));
    this.ofEach = sources.map((source) => new UnitDemands(source));
  }
}
