import type { Paint } from "./paint.js";
import { cutTo, padTo, padToRight, widthOf } from "./width.js";

/** One column of a table; cells are harmless for a terminal already. */
export interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly align?: "left" | "right";
  /** Whether its cells may be cut where the terminal is narrow. */
  readonly shrinks?: boolean;
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
    const texts = shown.map((column, i) => cutTo(textOf(column), widths[i] ?? 0));
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
const least = 8;

function widthsOf(columns: readonly Column[], width: number | null): number[] {
  const widths = columns.map(({ name, cells }) =>
    cells.reduce((most, cell) => Math.max(most, widthOf(cell)), widthOf(name)),
  );
  if (width === null) return widths;
  const shrinkable = widths.filter((_, i) => columns[i]?.shrinks === true);
  const fixed =
    widths.reduce((sum, w) => sum + w, gap * (columns.length - 1)) - shrinkable.reduce((sum, w) => sum + w, 0);
  const cap = capFor(shrinkable, width - fixed);
  return widths.map((w, i) => (columns[i]?.shrinks === true ? Math.min(w, cap) : w));
}

/** The widest that columns may be so that together they take no more than `room`: wide ones give way, narrow ones stay. */
function capFor(widths: readonly number[], room: number): number {
  let left = room;
  const rising = [...widths].sort((a, b) => a - b);
  for (const [i, width] of rising.entries()) {
    const share = Math.floor(left / (rising.length - i));
    if (width > share) return Math.max(share, least);
    left -= width;
  }
  return Number.POSITIVE_INFINITY;
}
