import type { Metric, Report } from "./report.js";

/**
 * A report that is written down part by part, in the order of its fields: a dense text has millions of figures, of which
 * none need be kept once it is written.
 */
export interface ReportInParts {
  readonly head: Omit<Report, "metrics" | keyof ReportTail>;
  /** To be taken once, one after the other. */
  readonly metrics: Iterable<Metric>;
  /** The years that the text names, for whoever wants to know them before the figures. */
  readonly years: () => Report["yearMentions"];
  /** Asked for behind the last of the figures. */
  readonly tail: () => ReportTail;
}

export type ReportTail = Pick<Report, "yearMentions" | "removed" | "diagnostics">;
