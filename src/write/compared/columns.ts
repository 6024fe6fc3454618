import type { ComparedRow } from "../../compare/compare.js";
import type { ReuseRow, SeriesRow, TargetRow, What } from "../../compare/model.js";
import type { Cell } from "../csv.js";

/** A column of a table for programs. */
export interface ComparedColumn {
  readonly name: string;
  readonly type: "text" | "number" | "whole" | "truth";
  readonly of: (row: never) => Cell;
}

const targetColumns = columnsOf<TargetRow>()({
  issuer: ["text", ({ issuer }) => issuer],
  year: ["whole", ({ year }) => year],
  indicator: ["text", ({ indicator }) => indicator],
  canonical: ["text", ({ canonical }) => canonical],
  form: ["text", ({ form }) => form],
  verdict: ["text", ({ verdict }) => verdict],
  target: ["text", ({ target }) => target.text],
  target_value: ["number", ({ target }) => target.value],
  target_upper: ["number", ({ target }) => target.upper],
  target_unit: ["text", ({ target }) => target.unit],
  target_bound: ["text", ({ target }) => target.bound],
  result: [
    "text",
    ({ results }) => joined(results.map(({ text, part }) => (part === null ? text : `${part} ${text}`))),
  ],
  result_value: ["number", ({ results }) => results[0]?.value ?? null],
  result_unit: ["text", ({ results }) => results[0]?.unit ?? null],
  result_status: ["text", ({ results }) => results[0]?.status ?? null],
  gap: ["number", ({ gap }) => gap],
  gap_unit: ["text", ({ gapUnit }) => gapUnit],
  derived: ["truth", ({ derived }) => derived],
  base: ["text", ({ base }) => base?.text ?? null],
  reason: ["text", ({ reason }) => reason],
  score: ["number", ({ score }) => score],
  target_file: ["text", ({ target }) => target.path],
  target_start: ["whole", ({ target }) => target.span[0]],
  target_end: ["whole", ({ target }) => target.span[1]],
  target_sentence: ["text", ({ target }) => target.sentence],
  result_file: ["text", ({ results }) => results[0]?.path ?? null],
  result_start: ["whole", ({ results }) => results[0]?.span[0] ?? null],
  result_end: ["whole", ({ results }) => results[0]?.span[1] ?? null],
  result_sentence: ["text", ({ results }) => joined([...new Set(results.map(({ sentence }) => sentence))])],
});

const seriesColumns = columnsOf<SeriesRow>()({
  issuer: ["text", ({ issuer }) => issuer],
  indicator: ["text", ({ indicator }) => indicator],
  canonical: ["text", ({ canonical }) => canonical],
  form: ["text", ({ form }) => form],
  year: ["whole", ({ year }) => year],
  from: ["whole", ({ from }) => from],
  value: ["number", ({ value }) => value],
  unit: ["text", ({ unit }) => unit],
  revised: ["truth", ({ revised }) => revised],
  break: ["truth", (row) => row.break],
  text: ["text", ({ text }) => text],
  file: ["text", ({ path }) => path],
  start: ["whole", ({ span }) => span[0]],
  end: ["whole", ({ span }) => span[1]],
  sentence: ["text", ({ sentence }) => sentence],
});

const reuseColumns = columnsOf<ReuseRow>()({
  issuer: ["text", ({ issuer }) => issuer],
  jaccard: ["number", ({ jaccard }) => jaccard],
  kind: ["text", ({ kind }) => kind],
  changed: ["text", ({ changed }) => joined(changed.map(({ from, to }) => `${from}→${to}`))],
  same_report: ["truth", ({ sameReport }) => sameReport],
  a_file: ["text", ({ a }) => a.path],
  a_year: ["whole", ({ a }) => a.year],
  a_start: ["whole", ({ a }) => a.span[0]],
  a_end: ["whole", ({ a }) => a.span[1]],
  b_file: ["text", ({ b }) => b.path],
  b_year: ["whole", ({ b }) => b.year],
  b_start: ["whole", ({ b }) => b.span[0]],
  b_end: ["whole", ({ b }) => b.span[1]],
  a_text: ["text", ({ a }) => a.text],
  b_text: ["text", ({ b }) => b.text],
});

const COLUMNS: Readonly<Record<What, readonly ComparedColumn[]>> = {
  targets: targetColumns,
  series: seriesColumns,
  reuse: reuseColumns,
};

export const comparedColumns = (what: What): readonly ComparedColumn[] => COLUMNS[what];

/** A row's cells, in the order of the columns. */
export const cellsOf = (columns: readonly ComparedColumn[], row: ComparedRow): Cell[] =>
  columns.map(({ of }) => of(row as never));

function columnsOf<Row>() {
  return (given: Readonly<Record<string, readonly [ComparedColumn["type"], (row: Row) => Cell]>>): ComparedColumn[] =>
    Object.entries(given).map(([name, [type, of]]) => ({ name, type, of }));
}

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join("；"));
