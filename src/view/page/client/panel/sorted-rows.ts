import type { Row } from "./metrics-columns.js";

type Key = (row: Row) => string | number | null;

/** Chinese as a Chinese dictionary has it; figures in names (第10号) by their size. */
const chinese = new Intl.Collator("zh-Hans", { numeric: true });

const ranksByKey = new WeakMap<readonly Row[], Map<Key, Float64Array>>();

/** `rows` by the key, equal ones as they stand. `all` are the rows of the whole report, ranked once for each key. */
export function sortedRows(rows: readonly Row[], all: readonly Row[], key: Key, downward: boolean): Row[] {
  const known = ranksByKey.get(all) ?? new Map<Key, Float64Array>();
  ranksByKey.set(all, known);
  const ranks = known.get(key) ?? ranksOf(all, key);
  known.set(key, ranks);
  const rank = ({ number }: Row): number => ranks[number - 1] ?? Number.NaN;
  const sign = downward ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [rankOfA, rankOfB] = [rank(a), rank(b)];
    if (Number.isNaN(rankOfA) || Number.isNaN(rankOfB))
      return Number(Number.isNaN(rankOfA)) - Number(Number.isNaN(rankOfB));
    return sign * (rankOfA - rankOfB);
  });
}

/** Comparing Chinese is slow, and most names come more than once: only the different ones are compared. NaN for null. */
function ranksOf(rows: readonly Row[], key: Key): Float64Array {
  const keys = rows.map(key);
  const names = new Set(keys.filter((value) => typeof value === "string"));
  const places = new Map([...names].sort(chinese.compare).map((name, place) => [name, place]));
  return Float64Array.from(keys, (value) => {
    if (value === null) return Number.NaN;
    return typeof value === "number" ? value : (places.get(value) ?? Number.NaN);
  });
}
