import type { Diagnostic, Report } from "../../model/report.js";
import { type Point, pointsAt } from "../../text/points.js";
import type { SourceText } from "../../write/format.js";

/** A diagnostic with its place as editors count. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly path: string;
  /** From 1; the column in code points. Null where the diagnostic is of the whole input. */
  readonly from: Point | null;
  readonly to: Point | null;
}

/** A report's diagnostics with lines and columns; its source is asked for only where there are any. */
export function locate(report: Pick<Report, "diagnostics" | "source">, source: SourceText): LocatedDiagnostic[] {
  if (report.diagnostics.length === 0) return [];
  const points = pointsAt(
    source(),
    report.diagnostics.flatMap(({ span }) => span ?? []),
  );
  return report.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    path: report.source.path,
    from: points.get(diagnostic.span?.[0] ?? -1) ?? null,
    to: points.get(diagnostic.span?.[1] ?? -1) ?? null,
  }));
}
