import type { Diagnostic, Report } from "../model/report.js";
import { decode } from "../text/decode.js";
import type { Encoding } from "../text/source.js";

/** A diagnostic with its place as editors count. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly path: string;
  /** From 1; the column in code points. Null where the diagnostic is of the whole input. */
  readonly from: Point | null;
  readonly to: Point | null;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

/** A report's diagnostics with lines and columns; its text is decoded once more, but only where there are any. */
export function locate(report: Report, bytes: Uint8Array, encoding?: Encoding): LocatedDiagnostic[] {
  if (report.diagnostics.length === 0) return [];
  const { text } = decode(bytes, encoding);
  const points = pointsAt(
    text,
    report.diagnostics.flatMap(({ span }) => span ?? []),
  );
  return report.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    path: report.source.path,
    from: points.get(diagnostic.span?.[0] ?? -1) ?? null,
    to: points.get(diagnostic.span?.[1] ?? -1) ?? null,
  }));
}

/** The points of some offsets (code points), in one pass over the text. */
function pointsAt(text: string, offsets: readonly number[]): Map<number, Point> {
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const points = new Map<number, Point>();
  let [offset, line, column, next] = [0, 1, 1, 0];
  let before = "";
  for (const character of text) {
    if (offset === wanted[next]) points.set(wanted[next++] ?? 0, { line, column });
    if (next === wanted.length) return points;
    offset++;
    column++;
    if (character === "\n" && before === "\r") column = 1;
    else if (character === "\n" || character === "\r") {
      line++;
      column = 1;
    }
    before = character;
  }
  if (offset === wanted[next]) points.set(offset, { line, column });
  return points;
}
