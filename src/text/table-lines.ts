import { cellsOf, isNumberCell } from "./cells.js";
import type { Span } from "./span.js";

/** Lines that a table was flattened into. */
export interface TableLines {
  /** The first line, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** The rows, each with its cells; what stands in front of the first row with numbers is the header. */
  readonly rows: readonly (readonly Span[])[];
}

/** A row has as many cells at least. */
const LEAST_CELLS = 3;
const LEAST_ROWS = 2;
/** A cell on a line of its own is no longer. */
const LONGEST_LONE = 16;
/** The name of a row, and what tells it from a unit. */
const LEAST_NAME = 3;
/** Rules below one another that part no rows any more, cells of a row that is none, and beginnings of a table that is none. */
const MOST_RULES = 3;
const MOST_COLUMNS = 40;
const MOST_TRIES = 32;

/** The tables among the lines of a text: rows in columns, or cells each on a line of its own. Linear. */
export function tablesIn(text: string, lines: readonly Span[]): TableLines[] {
  const cellsAt: CellsAt = (i) => {
    const line = lines[i];
    return line === undefined ? [] : cellsOf(text, line);
  };
  const tables: TableLines[] = [];
  for (let i = 0; i < lines.length; ) {
    const found = isLone(cellsAt(i)) ? inLoneCells(text, cellsAt, i, tables) : rowsFrom(text, cellsAt, i);
    if (typeof found === "number") i = found;
    else {
      if (found !== null) tables.push(found);
      i = found?.to ?? i + 1;
    }
  }
  return tables;
}

/** The cells of a line; none behind the last. They are read where they are asked for: a text may have millions. */
type CellsAt = (line: number) => readonly Span[];

const numbersIn = (text: string, row: readonly Span[]): number => row.filter((cell) => isNumberCell(text, cell)).length;

/** Lines of the same number of cells, give or take an empty one; all but the header have numbers. */
function rowsFrom(text: string, cellsAt: CellsAt, from: number): TableLines | null {
  const header = cellsAt(from);
  const width = header.length;
  if (width < LEAST_CELLS) return null;
  const rows: (readonly Span[])[] = [];
  let to = from;
  let numbered = 0;
  for (let rules = 0; rules <= MOST_RULES; to++) {
    const row = cellsAt(to);
    if (isRule(text, row)) {
      rules++;
      continue;
    }
    if (Math.abs(row.length - width) > 1 || row.length < LEAST_CELLS - 1) break;
    const numbers = numbersIn(text, row);
    if (numbers > 0) numbered++;
    else if (to > from) break;
    rows.push(row);
    rules = 0;
  }
  const isHeaded = numbersIn(text, header) === 0;
  return numbered >= LEAST_ROWS || (numbered > 0 && isHeaded && width > LEAST_CELLS) ? { from, to, rows } : null;
}

/** |---|---| */
const isRule = (text: string, row: readonly Span[]): boolean =>
  row.length > 0 && row.every(({ start, end }) => RULE.test(text.slice(start, end)));

const RULE = /^:?-{2,}:?$/;

/**
 * Finds the tables among lines that are a cell each: 地区生产总值⏎亿元⏎46.2⏎8.4%⏎粮食产量⏎吨⏎2200⏎5%, the same shape again
 * and again. Gives the line behind them.
 */
function inLoneCells(text: string, cellsAt: CellsAt, from: number, tables: TableLines[]): number {
  const lone: Span[] = [];
  for (let [cell, more] = cellsAt(from); cell !== undefined && more === undefined && isLone([cell]); ) {
    lone.push(cell);
    [cell, more] = cellsAt(from + lone.length);
  }
  const isNumber = lone.map((cell) => isNumberCell(text, cell));
  let tries = 0;
  for (let at = 0; at < lone.length && tries < MOST_TRIES; ) {
    const table = loneTable(lone, isNumber, at);
    if (table !== null) {
      tables.push({ ...table, from: from + table.from, to: from + table.to });
      at = table.to;
      tries = 0;
    } else {
      // The words in front of the same number make no other table of it.
      at = endOf(isNumber, true, endOf(isNumber, false, at));
      tries++;
    }
  }
  return from + lone.length;
}

/** The end of the run of words, or of numbers, at a place. */
function endOf(isNumber: readonly boolean[], kind: boolean, at: number): number {
  let end = at;
  while (end < isNumber.length && isNumber[end] === kind) end++;
  return end;
}

/** The table that begins at a cell; places among the cells. */
function loneTable(lone: readonly Span[], isNumber: readonly boolean[], from: number): TableLines | null {
  const starts = rowStarts(isNumber, from);
  const [first, second] = starts;
  if (first === undefined || second === undefined) return null;
  const width = second - first;
  if (width > MOST_COLUMNS) return null;
  const kinds = (start: number): string =>
    isNumber
      .slice(start, start + width)
      .map((is) => (is ? "n" : "w"))
      .join("");
  const shape = kinds(first);
  const whole = starts.filter((start) => kinds(start) === shape);
  if (whole.length < LEAST_ROWS || whole.length < starts.length - 1) return null;
  if (whole.some((start) => lengthOf(lone[start]) < LEAST_NAME)) return null;
  const header = lone.slice(Math.max(from, first - width), first);
  const rows = whole.map((start) => lone.slice(start, start + width));
  const isHeaded = header.length === width;
  return {
    from: isHeaded ? first - width : first,
    to: (whole.at(-1) ?? 0) + width,
    rows: isHeaded ? [header, ...rows] : rows,
  };
}

const isLone = (cells: readonly Span[] | undefined): boolean =>
  cells?.length === 1 && lengthOf(cells[0]) <= LONGEST_LONE && lengthOf(cells[0]) > 0;

const lengthOf = (cell: Span | undefined): number => (cell === undefined ? 0 : cell.end - cell.start);

/** Where rows begin: as many words in front of the first number as stand between any two runs of numbers. */
function rowStarts(isNumber: readonly boolean[], from: number): number[] {
  const behind: number[] = [];
  for (let i = from + 1; i < isNumber.length; i++) if (!isNumber[i] && isNumber[i - 1]) behind.push(i);
  const [second] = behind;
  const firstNumber = isNumber.indexOf(true, from);
  if (second === undefined || firstNumber < 0) return [];
  const nextNumber = isNumber.indexOf(true, second);
  const words = nextNumber - second;
  return nextNumber < 0 || words > 2 || words > firstNumber - from ? [] : [firstNumber - words, ...behind];
}
