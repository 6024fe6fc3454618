import type { Cell } from "../csv.js";
import { metricIdOf, reportIdOf } from "../report-facts.js";
import { type Column, type ColumnType, column, type InWords } from "../tables/column.js";

/** A column of a table for programs, with what it and its values are called where people read it. */
export type ComparedColumn = Column<never>;

export function columnsOf<Row>() {
  return (given: Readonly<Record<string, Given<Row>>>): ComparedColumn[] =>
    Object.entries(given).map(([name, [type, zh, en, of, inWords]]) => column(name, type, of, { zh, en }, inWords));
}

type Given<Row> = readonly [type: ColumnType, zh: string, en: string, of: (row: Row) => Cell, inWords?: InWords];

/** A figure in a report. */
interface Keyed {
  readonly sha256: string;
}

export function reportOf({ sha256 }: Keyed): string {
  return reportIdOf(sha256);
}

export function metricOf({ sha256, metric }: Keyed & { readonly metric: string }): string {
  return metricIdOf(reportIdOf(sha256), metric);
}

export const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join("；"));
