import type { Line } from "./document-line.js";

/** Lines of text, or rows of one table: lines one behind the other that tabs part into as many cells. */
export type Stretch =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "table"; readonly rows: readonly Line[] };

/** A line with a tab that has none like it beside it is no table. */
const LEAST_ROWS = 2;

export function stretchesOf(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    if (rows.length >= LEAST_ROWS) stretches.push({ kind: "table", rows });
    else
      stretches.push(
        ...lines.slice(at, at + Math.max(1, rows.length)).map((line) => ({ kind: "line", line }) as const),
      );
    at += Math.max(1, rows.length);
  }
  return stretches;
}

function rowsFrom(lines: readonly Line[], at: number): readonly Line[] {
  const cells = cellsIn(lines[at]);
  let end = at;
  while (cells > 1 && cellsIn(lines[end]) === cells) end++;
  return lines.slice(at, end);
}

/** 1 where the line is no row. */
function cellsIn(line: Line | undefined): number {
  const [run, ...others] = line?.runs ?? [];
  if (line?.kind !== "paragraph" || run === undefined || others.length > 0) return 1;
  return run.text.split("\t").length;
}
