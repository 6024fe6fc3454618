import type { ComparedRow } from "../../compare/compare.js";
import type { CitedResult, ReuseRow, SeriesRow, TargetRow, What } from "../../compare/model.js";
import { amount, form as formWord, reuseKind, verdict as words } from "../../phrases/comparison.js";
import { unit, worded } from "../../phrases/model.js";
import { cell, column } from "../../phrases/views.js";
import { markdownTable } from "../markdown.js";
import { type Cells, type TableOptions, tableText } from "../metrics/metric-cells.js";

type Column<Row> = Omit<Cells, "of"> & { readonly of: (row: Row) => string };

const targetColumns = (): readonly Column<TargetRow>[] => [
  { name: column.issuer(), of: ({ issuer }) => issuer, shrinks: true, from: 60 },
  { name: column.year(), of: ({ year }) => String(year) },
  {
    name: column.indicator(),
    of: ({ canonical, indicator }) => canonical ?? indicator ?? "",
    shrinks: true,
    least: 12,
  },
  {
    name: column.target(),
    of: ({ target, form }) => `${form === "growth" ? "+" : ""}${target.text}${boundSign(target.bound)}`,
  },
  { name: column.result(), of: ({ results }) => results.map(resultWords).join(" / "), shrinks: true, least: 8 },
  { name: column.gap(), of: gapWords, from: 70 },
  {
    name: column.verdict(),
    of: ({ verdict, derived }) => (derived ? cell.derived(words[verdict]()) : words[verdict]()),
  },
];

const seriesColumns = (): readonly Column<SeriesRow>[] => [
  { name: column.issuer(), of: ({ issuer }) => issuer, shrinks: true, from: 60 },
  { name: column.indicator(), of: ({ canonical }) => canonical, shrinks: true, least: 12 },
  { name: column.form(), of: ({ form }) => formWord[form]() },
  { name: column.year(), of: ({ year, from }) => (from === null ? String(year) : `${from}-${year}`) },
  { name: column.value(), of: ({ value, unit }) => `${value}${unit ?? ""}` },
  {
    name: "",
    of: (row) => [row.amount === null ? "" : amount[row.amount](), ...marksOf(row)].join(" ").trim(),
  },
  { name: column.file(), of: ({ path }) => path, shrinks: true, loses: "start", from: 80 },
];

const marksOf = (row: SeriesRow): string[] => [
  ...(row.conflict ? [cell.conflict()] : []),
  ...(row.revised ? [cell.revised()] : []),
  ...(row.break ? [cell.break()] : []),
];

const reuseColumns = (): readonly Column<ReuseRow>[] => [
  { name: column.alike(), of: ({ jaccard }) => jaccard.toFixed(2) },
  {
    name: column.kind(),
    of: ({ kind, sameReport }) => (sameReport ? cell.sameReport(reuseKind[kind]()) : reuseKind[kind]()),
  },
  { name: column.from(), of: ({ a }) => a.path, shrinks: true, loses: "start" },
  { name: column.to(), of: ({ b }) => b.path, shrinks: true, loses: "start" },
  {
    name: column.changed(),
    of: ({ changed }) => changed.map(({ from, to }) => `${from}→${to}`).join(" "),
    shrinks: true,
  },
  { name: column.text(), of: ({ b }) => b.text, shrinks: true, least: 16, from: 100 },
];

/** Lines for a terminal. */
export function comparedTable(what: What, rows: readonly ComparedRow[], options: TableOptions): string {
  if (what === "series") return tableText(seriesColumns(), rows as readonly SeriesRow[], options);
  if (what === "reuse") return tableText(reuseColumns(), rows as readonly ReuseRow[], options);
  return tableText(targetColumns(), rows as readonly TargetRow[], options);
}

/** A table of GFM. */
export function comparedMarkdown(what: What, rows: readonly ComparedRow[]): string {
  if (what === "series") return markdownOf(seriesColumns(), rows as readonly SeriesRow[]);
  if (what === "reuse") return markdownOf(reuseColumns(), rows as readonly ReuseRow[]);
  return markdownOf(targetColumns(), rows as readonly TargetRow[]);
}

const markdownOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  markdownTable(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ of }) => of(row))),
  );

const SIGNS = { exact: "", about: " ≈", over: " ≥", under: " ≤", range: "" } as const;
const boundSign = (bound: TargetRow["target"]["bound"]): string => SIGNS[bound];

const resultWords = ({ part, text, status }: CitedResult): string =>
  `${part === null ? "" : `${part} `}${status === "estimate" ? cell.estimate(text) : text}`;

const GAPS = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

function gapWords({ gap, gapUnit }: TargetRow): string {
  if (gap === null) return "";
  const signed = `${gap > 0 ? "+" : ""}${GAPS.format(gap)}`;
  return gapUnit === "percentage point"
    ? cell.points(signed)
    : cell.measure(signed, gapUnit === null ? "" : worded(unit, gapUnit));
}
