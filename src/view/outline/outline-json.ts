import type { Report } from "../../model/report.js";
import type { OutlineOptions } from "./outline-options.js";
import { outlineOf } from "./outline-rows.js";

/** The outline as data: a flat list in document order, each with its level, for `jq` and the like. */
export function outlineJson(report: Report, { depth, metrics }: OutlineOptions): object {
  const { rows, diagnostics } = outlineOf(report, depth);
  return {
    path: report.source.path,
    title: report.title?.text ?? null,
    sections: rows.map((row) => ({
      id: row.section.id,
      level: row.section.level,
      numbering: row.section.numbering?.text ?? null,
      heading: row.section.heading,
      role: row.section.role,
      years: row.section.years,
      metricCount: row.metricCount,
      paragraphCount: row.paragraphCount,
      ...(metrics && { metrics: row.metrics }),
      diagnostics: row.diagnostics,
    })),
    diagnostics,
  };
}
