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

/** The tables among the lines of a text: rows in columns, or cells each on a line of its own. Linear. */
export function tablesIn(text: string, lines: readonly Span[]): TableLines[] {
  const cells = lines.map((line) => cellsOf(text, line));
  const tables: TableLines[] = [];
  for (let i = 0; i < lines.length; ) {
    const table = rowsFrom(text, cells, i) ?? loneCellsFrom(text, cells, i);
    if (table !== null) tables.push(table);
    i = table?.to ?? i + 1;
  }
  return tables;
}

type Cells = readonly (readonly Span[])[];

const numbersIn = (text: string, row: readonly Span[]): number => row.filter((cell) => isNumberCell(text, cell)).length;

/** Lines of the same number of cells, give or take an empty one; all but the header have numbers. */
function rowsFrom(text: string, cells: Cells, from: number): TableLines | null {
  const width = cells[from]?.length ?? 0;
  if (width < LEAST_CELLS) return null;
  let to = from;
  let numbered = 0;
  for (; to < cells.length; to++) {
    const row = cells[to] ?? [];
    if (isRule(text, row)) continue;
    if (Math.abs(row.length - width) > 1 || row.length < LEAST_CELLS - 1) break;
    const numbers = numbersIn(text, row);
    if (numbers > 0) numbered++;
    else if (to > from) break;
  }
  const header = numbersIn(text, cells[from] ?? []) > 0 ? 0 : 1;
  return numbered >= LEAST_ROWS || (numbered > 0 && header > 0 && width > LEAST_CELLS)
    ? { from, to, rows: cells.slice(from, to).filter((row) => !isRule(text, row)) }
    : null;
}

/** |---|---| */
const isRule = (text: string, row: readonly Span[]): boolean =>
  row.length > 0 && row.every(({ start, end }) => RULE.test(text.slice(start, end)));

const RULE = /^:?-{2,}:?$/;

/** 地区生产总值⏎亿元⏎46.2⏎8.4%⏎粮食产量⏎吨⏎2200⏎5%: the same shape again and again. */
function loneCellsFrom(text: string, cells: Cells, from: number): TableLines | null {
  let to = from;
  while (to < cells.length && isLone(cells[to])) to++;
  const lone = cells.slice(from, to).flat();
  const starts = rowStarts(text, lone);
  const [first, second] = starts;
  if (first === undefined || second === undefined) return null;
  const width = second - first;
  const kinds = (start: number): string =>
    lone
      .slice(start, start + width)
      .map((cell) => (isNumberCell(text, cell) ? "n" : "w"))
      .join("");
  const shape = kinds(first);
  const whole = starts.filter((start) => kinds(start) === shape);
  if (whole.length < LEAST_ROWS || whole.length < starts.length - 1) return null;
  if (whole.some((start) => lengthOf(lone[start]) < LEAST_NAME)) return null;
  const header = lone.slice(Math.max(0, first - width), first);
  const rows = whole.map((start) => lone.slice(start, start + width));
  const isHeaded = header.length === width;
  return {
    from: from + (isHeaded ? first - width : first),
    to: from + (whole.at(-1) ?? 0) + width,
    rows: isHeaded ? [header, ...rows] : rows,
  };
}

const isLone = (cells: readonly Span[] | undefined): boolean =>
  cells?.length === 1 && lengthOf(cells[0]) <= LONGEST_LONE && lengthOf(cells[0]) > 0;

const lengthOf = (cell: Span | undefined): number => (cell === undefined ? 0 : cell.end - cell.start);

/** Where rows begin: as many words in front of the first number as stand between any two runs of numbers. */
function rowStarts(text: string, lone: readonly Span[]): number[] {
  const isNumber = lone.map((cell) => isNumberCell(text, cell));
  const behind = isNumber.flatMap((is, i) => (i > 0 && !is && isNumber[i - 1] === true ? [i] : []));
  const [second] = behind;
  const firstNumber = isNumber.indexOf(true);
  if (second === undefined || firstNumber < 0) return [];
  const nextNumber = isNumber.indexOf(true, second);
  const words = nextNumber - second;
  return nextNumber < 0 || words > 2 || words > firstNumber ? [] : [firstNumber - words, ...behind];
}
