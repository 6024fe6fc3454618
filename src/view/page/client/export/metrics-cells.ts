import type { Row } from "../panel/metrics-columns.js";
import { boundWord, directionWord, statusWord, unitWord } from "../words/model-words.js";
import { say } from "../words/panel-words.js";
import { word } from "../words/words.js";

export type Cell = string | number | null;

/** Rows as cells below their names, in the language of the page. */
export interface Cells {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** All that the card says of a metric. */
const columns: readonly (readonly [name: () => string, cell: (row: Row) => Cell])[] = [
  [() => say("number"), ({ number }) => number],
  [() => say("indicator"), ({ metric }) => metric.indicator],
  [() => say("canonical"), ({ metric }) => metric.canonical],
  [() => say("written"), ({ metric }) => metric.text],
  [() => word("value"), ({ metric }) => metric.value],
  [() => word("upper"), ({ metric }) => metric.upper],
  [() => say("unit"), ({ metric }) => metric.unit],
  [() => word("normalized"), ({ metric }) => metric.normalized?.value ?? null],
  [() => say("normalizedUnit"), ({ metric }) => metric.normalized && unitWord(metric.normalized.unit)],
  [() => word("masked"), ({ metric }) => (metric.masked ? word("yes") : null)],
  [() => say("bound"), ({ metric }) => boundWord(metric.bound)],
  [() => say("change"), ({ metric }) => metric.change && directionWord(metric.change.direction)],
  [() => word("basis"), ({ metric }) => metric.change?.basis ?? null],
  [() => say("status"), ({ metric }) => statusWord(metric.status)],
  [() => say("year"), ({ metric }) => metric.year],
  [() => word("period"), ({ metric }) => metric.period?.text ?? null],
  [() => say("section"), ({ section }) => section || null],
];

export const metricsCells = (rows: readonly Row[]): Cells => ({
  names: columns.map(([name]) => name()),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});
