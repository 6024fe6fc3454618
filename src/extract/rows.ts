/** A cell of a table's row: what stands in it, line by line. */
export interface Cell {
  readonly lines: readonly string[];
  /** Whether a table stands in it. */
  readonly holdsTable: boolean;
  /** Columns. */
  readonly width: number;
}

/**
 * A row in lines: one with its cells parted by tabs, a cell that spans several columns as many tabs wide. Where a cell holds
 * prose (a form with a summary in it, a page laid out by a table), its paragraphs are lines of their own.
 */
export function rowLines(cells: readonly Cell[]): readonly string[] {
  if (cells.every(({ lines }) => lines.length === 0)) return [];
  if (cells.length === 1 || cells.some(isProse)) return cells.flatMap(({ lines }) => lines);
  const row = cells.map(
    ({ lines, width }) => lines.join(" ").replace(/[\t\n]/g, " ") + "\t".repeat(columns(width) - 1),
  );
  return [row.join("\t").replace(/\t+$/, "")];
}

/** No table of Word has more columns. */
const mostColumns = 63;
const columns = (count: number): number => Math.max(1, Math.min(count, mostColumns));

/** Of that many columns nothing stands in. */
export const emptyCell = (width: number): Cell => ({ lines: [], holdsTable: false, width });

const isProse = ({ lines, holdsTable }: Cell): boolean =>
  holdsTable || (lines.length > 1 && lines.some((line) => line.length > longestLabel));

/** Words of a table's cell are fewer, also where its author broke them into lines. */
const longestLabel = 40;
