import { lastYear } from "../compare/sheet.js";
import type { Report } from "../model/report.js";

/** What a table of many reports says of the report that a row is of. */
export interface ReportFacts {
  /** The first characters of the digest: the same for the same bytes, whatever the file is called. */
  readonly reportId: string;
  readonly file: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly level: string | null;
  /** GB/T 2260 of the issuer, and its names from the province down. */
  readonly divisionCode: string | null;
  readonly divisionPath: string | null;
  /** The year that is reviewed, and the one that is planned; of several the last. */
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

export const factsOf = (report: Pick<Report, "source" | "title" | "issuer" | "years">): ReportFacts => {
  const { source, title, issuer } = report;
  return {
    reportId: reportIdOf(source.sha256),
    file: source.path,
    title: title?.text ?? null,
    issuer: issuer?.name ?? null,
    level: issuer?.level ?? null,
    // Reports that were parsed by an earlier version have none.
    divisionCode: issuer?.code ?? null,
    divisionPath: issuer?.path?.join("/") ?? null,
    reviewYear: lastYear(report, "review"),
    planYear: lastYear(report, "plan"),
  };
};

export const reportIdOf = (sha256: string): string => sha256.slice(0, ID_LENGTH);

/** 64 bits: two of a million reports share one once in thirty-seven million such collections. */
const ID_LENGTH = 16;

/** Of one report `m17`, of many `a31f0c9e8b7d6a55:m17`. */
export const metricIdOf = (reportId: string, metric: string): string => `${reportId}:${metric}`;
