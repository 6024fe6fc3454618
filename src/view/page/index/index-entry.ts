import type { PageReport } from "../page-report.js";
import { sortOf, yearsOf } from "../report-name.js";

/** What the index says of one page. */
export interface IndexEntry {
  /** Of the page, below the directory of the index, with slashes. */
  readonly file: string;
  readonly issuer: string | null;
  /** Of the issuer: the order of the index. */
  readonly division: string | null;
  readonly years: readonly number[];
  readonly sort: string;
  readonly metrics: number;
  readonly problems: number;
}

export const indexEntry = (file: string, report: PageReport): IndexEntry => ({
  file,
  issuer: report.issuer,
  division: report.division,
  years: yearsOf(report),
  sort: sortOf(report),
  metrics: report.metrics.length,
  problems: report.diagnostics.filter(({ severity }) => severity !== "info").length,
});
