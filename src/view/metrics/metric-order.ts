import { byCodePoint } from "../../text/code-point-order.js";
import type { MetricRow } from "../../write/metric-row.js";

/** What rows can be sorted by; rows that are alike keep their order. Text goes by code points, as in all our outputs. */
const keys = {
  indicator: (row) => [row.metric.indicator],
  // Values of different units cannot be compared; those of one unit stand together.
  value: (row) => [row.metric.normalized?.unit ?? row.metric.unit, row.metric.normalized?.value ?? row.metric.value],
  change: (row) => [row.metric.change?.direction ?? null, row.metric.change?.basis ?? null],
  status: (row) => [row.metric.status],
  year: (row) => [row.metric.year],
  unit: (row) => [row.metric.unit],
  section: (row) => [row.sectionPath],
  file: (row) => [row.file],
} satisfies Record<string, (row: MetricRow) => Key[]>;

type Key = string | number | null;

export type SortKey = keyof typeof keys;

export const sortKeys: readonly SortKey[] = [
  "indicator",
  "value",
  "change",
  "status",
  "year",
  "unit",
  "section",
  "file",
];

export interface MetricOrder {
  /** Null for the order of the reports. */
  readonly by: SortKey | null;
  readonly reverse: boolean;
}

export function sorted(rows: readonly MetricRow[], { by, reverse }: MetricOrder): readonly MetricRow[] {
  if (by === null) return reverse ? rows.toReversed() : rows;
  const keyed = rows.map((row) => ({ row, key: keys[by](row) }));
  const sign = reverse ? -1 : 1;
  return keyed.sort((a, b) => compare(a.key, b.key, sign)).map(({ row }) => row);
}

/** What is not known comes last, in either direction. */
function compare(a: readonly Key[], b: readonly Key[], sign: number): number {
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i] ?? null, b[i] ?? null];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * byCodePoint(String(left), String(right));
  }
  return 0;
}
