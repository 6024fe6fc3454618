import type { Decide } from "../../model/decide.js";
import type { Outline } from "../../outline/outline.js";
import { placesOf } from "../../text/author-text.js";
import { isNumberCell } from "../../text/cells.js";
import type { Span } from "../../text/span.js";
import { tablesIn } from "../../text/table-lines.js";
import type { DatedBlock, Years } from "../../years/years.js";
import { datesOf } from "../dates.js";
import { described } from "../described.js";
import type { Metric } from "../metric.js";
import { withSign } from "../signs.js";
import { type Column, columnsOf } from "./columns.js";
import { type Row, rowAlone, rowUnder } from "./rows.js";

/** What tables tell: spans of the author text. */
export interface Tables {
  readonly metrics: readonly Metric[];
  /** Rows that were read: no sentence reads them again. */
  readonly read: readonly Span[];
  /** Tables of which some row could not be read, with how many. */
  readonly unread: readonly Unread[];
}

type Unread = Span & { readonly rows: number };

/** Reads the tables of a report: those in columns, and those whose cells stand on lines of their own. Linear. */
export function readTables({ author }: Outline, years: Years, decide?: Decide): Tables {
  const lines = linesIn(author.text);
  const found = tablesIn(
    author.source,
    lines.map(({ start, end }) => ({ start: author.offsets[start] ?? 0, end: (author.offsets[end - 1] ?? -1) + 1 })),
  );
  const tables = { metrics: [] as Metric[], read: [] as Span[], unread: [] as Unread[] };
  let at = 0;
  for (const table of found) {
    const [first, last] = [lines[table.from], lines[table.to - 1]];
    if (first === undefined || last === undefined) continue;
    while ((years.blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= first.start) at++;
    const block = years.blocks[at];
    if (block === undefined || block.kind === "title") continue;
    const rows = table.rows.map((cells) => cells.map((cell) => placesOf(author, cell)).filter((c) => c.end > c.start));
    const { read, missed } = rowsOf(author, rows, block.reckoning.review);
    for (const { row, span } of read) {
      for (const metric of metricsOf(author, block, row, decide)) tables.metrics.push(metric);
      tables.read.push(span);
    }
    if (missed > 0) tables.unread.push({ start: first.start, end: last.end, rows: missed });
  }
  return tables;
}

interface ReadRow {
  readonly row: Row;
  readonly span: Span;
}

/** The rows of a table, under its header where it has one, and how many with numbers could not be read. */
function rowsOf(
  author: Outline["author"],
  rows: readonly (readonly Span[])[],
  review: number | null,
): { readonly read: readonly ReadRow[]; readonly missed: number } {
  const [header, ...others] = rows;
  const columns = header === undefined ? null : columnsOf(author, header, review);
  const read: ReadRow[] = [];
  let missed = 0;
  for (const cells of columns === null ? rows : others) {
    const row = columns === null ? rowAlone(author, cells) : rowUnder(author, columns, cells);
    if (row !== null) read.push({ row, span: { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 } });
    else if (cells.some((cell) => isNumberCell(author.matching, cell))) missed++;
  }
  return { read, missed };
}

function linesIn(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function metricsOf(author: Outline["author"], block: DatedBlock, row: Row, decide: Decide): Metric[] {
  const figures = row.figures.map(({ figure }) => figure);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sentence = { start: first.start, end: last.end };
  const dates = datesOf({ author, block, sentence, figures, mentions: [], reckoning: block.reckoning });
  // 增速 behind 2020年 and 2021年 is that of the last
  let year: number | null = null;
  return row.figures.flatMap(({ figure: found, column }, k): Metric[] => {
    const date = dates[k];
    if (date === undefined) return [];
    year = column.year ?? (column.is === "growth" ? year : null);
    const change = changeIn(column, found.sign);
    const figure = change === null ? withSign(found, null) : found;
    const { start, end } = figure;
    const status = statusOf(column, year, block.reckoning.review) ?? date.status;
    const { name } = row;
    decide?.({ pass: "metrics", code: "indicator", start, end, from: name.from, chosen: name.text, by: ["table-row"] });
    const dated = {
      status,
      said: column.is !== "value" || date.said,
      base: false,
      year: year ?? date.year,
      period: date.period,
    };
    return [described(author, figure, { name, change, date: dated, block })];
  });
}

function changeIn({ change }: Column, sign: -1 | 0 | 1): Metric["change"] {
  if (change === null || sign >= 0) return change;
  return { ...change, direction: change.direction === "increase" ? "decrease" : "increase" };
}

function statusOf({ is }: Column, year: number | null, review: number | null): Metric["status"] | null {
  if (is === "target" || is === "estimate") return is;
  return year === null || review === null ? null : year > review ? "target" : "actual";
}
