import type { Paint } from "./paint.js";
import { cutStartTo, cutTo, padTo, padToRight, widthOf } from "./width.js";

/** One column of a table; cells are harmless for a terminal already. */
export interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly align?: "left" | "right";
  /** Whether its cells may be cut where the terminal is narrow. */
  readonly shrinks?: boolean;
  /** Columns that it keeps even then. */
  readonly least?: number;
  /** What of a cell goes first: of a path it is the start. */
  readonly loses?: "start" | "end";
  /** The narrowest terminal on which there is room for it. */
  readonly from?: number;
  readonly paint?: (cell: string, row: number) => string;
}

export interface Table {
  readonly heading: string;
  /** A line a row. */
  readonly rows: readonly string[];
}

/** @param width columns of the terminal; null where lines may be as long as they are */
export function layOut(columns: readonly Column[], width: number | null, paint: Paint): Table {
  const shown = columns.filter(({ from }) => (from ?? 0) <= (width ?? Number.POSITIVE_INFINITY));
  const widths = widthsOf(shown, width);
  const line = (textOf: (column: Column) => string, painted: (text: string, column: Column) => string): string => {
    const texts = shown.map((column, i) =>
      (column.loses === "start" ? cutStartTo : cutTo)(textOf(column), widths[i] ?? 0),
    );
    // Nothing follows the last one: blanks behind it would only wrap in a window made smaller later.
    const last = texts.findLastIndex((text) => text !== "");
    return shown
      .slice(0, last + 1)
      .map((column, i) => painted(aligned(texts[i] ?? "", column, widths[i] ?? 0, i === last), column))
      .join(" ".repeat(gap));
  };
  const count = Math.max(0, ...shown.map(({ cells }) => cells.length));
  return {
    heading: line(({ name }) => name, paint.dim),
    rows: Array.from({ length: count }, (_, row) =>
      line(
        ({ cells }) => cells[row] ?? "",
        (text, column) => column.paint?.(text, row) ?? text,
      ),
    ),
  };
}

function aligned(text: string, { align }: Column, width: number, isLast: boolean): string {
  if (align === "right") return padToRight(text, width);
  return isLast ? text : padTo(text, width);
}

const gap = 2;

function widthsOf(columns: readonly Column[], width: number | null): number[] {
  const whole = columns.map(({ name, cells }) =>
    cells.reduce((most, cell) => Math.max(most, widthOf(cell)), widthOf(name)),
  );
  if (width === null) return whole;
  const room = width - gap * (columns.length - 1);
  const widthsFor = (cap: number): number[] =>
    columns.map(({ shrinks, least = leastByItself }, i) => {
      const w = whole[i] ?? 0;
      return shrinks === true ? Math.min(w, Math.max(cap, least)) : w;
    });
  // Wide columns give way, narrow ones stay: the largest cap under which all fit together.
  let [low, high] = [0, Math.max(0, ...whole)];
  while (low < high) {
    const cap = Math.ceil((low + high) / 2);
    if (sum(widthsFor(cap)) <= room) low = cap;
    else high = cap - 1;
  }
  return widthsFor(low);
}

const leastByItself = 8;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
