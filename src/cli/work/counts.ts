import type { Report, Section } from "../../model/report.js";

/** What the summary line adds up. */
export interface Counts {
  reports: number;
  sections: number;
  metrics: number;
  /** Code points. */
  removed: number;
  warnings: number;
  errors: number;
  /** Records of the filter mode that were no records. */
  faulty: number;
  /** Records that say that no report came of them, where reports are read that were parsed before. */
  passedBy: number;
}

export const noCounts = (): Counts => ({
  reports: 0,
  sections: 0,
  metrics: 0,
  removed: 0,
  warnings: 0,
  errors: 0,
  faulty: 0,
  passedBy: 0,
});

type Counted = Pick<Report, "sections" | "removed" | "diagnostics"> & {
  readonly metrics: { readonly length: number };
};

export function countsOf(report: Counted): Counts {
  return {
    reports: 1,
    sections: countSections(report.sections),
    metrics: report.metrics.length,
    removed: report.removed.reduce((sum, { span: [start, end] }) => sum + end - start, 0),
    warnings: report.diagnostics.filter(({ severity }) => severity === "warning").length,
    errors: report.diagnostics.filter(({ severity }) => severity === "error").length,
    faulty: 0,
    passedBy: 0,
  };
}

export function addCounts(total: Counts, more: Counts): void {
  total.reports += more.reports;
  total.sections += more.sections;
  total.metrics += more.metrics;
  total.removed += more.removed;
  total.warnings += more.warnings;
  total.errors += more.errors;
  total.faulty += more.faulty;
  total.passedBy += more.passedBy;
}

/** Not recursive: a hostile text may nest its sections ten thousand deep. */
function countSections(roots: readonly Section[]): number {
  let count = 0;
  const open = [roots];
  for (let sections = open.pop(); sections !== undefined; sections = open.pop()) {
    count += sections.length;
    for (const section of sections) open.push(section.sections);
  }
  return count;
}
