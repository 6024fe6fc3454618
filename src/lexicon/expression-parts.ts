import { onward, type Units, type Walk } from "./heads.js";

/** What is known of a part of an expression. */
export interface Part {
  /** A match begins with one of these; null where any may do, as below. */
  readonly first: Units | null;
  /** One of these stands right in front of it. */
  readonly behind: Units | null;
  /** Of each set one stands in every match. */
  readonly needs: readonly Units[];
  readonly longest: number;
  /** A match ends with one of these. */
  readonly last: Units | null;
  /** It may match nothing; what stands behind it may begin the match. */
  readonly empty: boolean;
  readonly walk: Walk;
}

export const NOTHING: Part = {
  first: new Set(),
  last: new Set(),
  behind: null,
  needs: [],
  longest: 0,
  empty: true,
  walk: (places) => places,
};
export const ANYTHING: Part = {
  first: null,
  last: null,
  behind: null,
  needs: [],
  longest: 1,
  empty: false,
  walk: onward(null),
};
export const anyOf = (units: Units): Part => ({
  ...ANYTHING,
  first: units,
  last: units,
  needs: [units],
  walk: onward(units),
});

export const single = (unit: number | null): Part => (unit === null ? ANYTHING : anyOf(new Set([unit])));

export function union(sets: readonly (Units | null)[]): Units | null {
  const all = new Set<number>();
  for (const set of sets) {
    if (set === null) return null;
    for (const unit of set) all.add(unit);
  }
  return all;
}

/** What one of several needs: of each the smallest set. */
export function oneOf(parts: readonly (readonly Units[])[]): readonly Units[] {
  const either = union(parts.map((needs) => smallest(needs)));
  return either === null ? [] : [either];
}

const smallest = (sets: readonly Units[]): Units | null =>
  sets.reduce<Units | null>((least, set) => (least === null || set.size < least.size ? set : least), null);
