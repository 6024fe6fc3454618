export type Units = ReadonlySet<number>;

/** So many places of a match are told: four characters leave hardly a match that is none. */
const PLACES = 4;
/** A place is a bit; the last stands for all behind those that are told. */
const BEYOND = 1 << PLACES;
const ALL = 2 * BEYOND - 1;
export const BEGINNING = 1;

/** Walks a part of an expression from the places where it may begin, noting what may stand there, to those where it may end. */
export type Walk = (places: number, heads: Heads) => number;

/** What may stand at the first places of a match; null where any unit may. */
export class Heads {
  private readonly sets: (Set<number> | null)[] = Array.from({ length: PLACES }, () => new Set<number>());

  add(places: number, units: Units | null): void {
    for (let at = 0; at < PLACES; at++) {
      const own = this.sets[at];
      if ((places & (1 << at)) === 0 || own === null || own === undefined) continue;
      if (units === null) this.sets[at] = null;
      else for (const unit of units) own.add(unit);
    }
  }

  /** Those that every match has: where one may end, nothing is known any more. */
  before(ends: number): readonly (Units | null)[] {
    const shortest = Math.min(PLACES, 31 - Math.clz32(ends & -ends));
    return this.sets.slice(0, Math.max(0, shortest));
  }
}

/** One unit of some. */
export const onward =
  (units: Units | null): Walk =>
  (places, heads) => {
    heads.add(places, units);
    return ((places << 1) | (places & BEYOND)) & ALL;
  };

/** The same again and again; behind the last place that is told nothing changes any more. */
export const repeated =
  (walk: Walk, least: number, most: number): Walk =>
  (places, heads) => {
    let ends = least === 0 ? places : 0;
    let here = places;
    const times = Math.min(most, PLACES + 1);
    for (let n = 1; n <= times; n++) {
      here = walk(here, heads);
      if (n >= least || n === PLACES + 1) ends |= here;
    }
    return ends;
  };
