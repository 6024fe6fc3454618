import { counted } from "../../write/counted.js";
import type { Counts } from "./counts.js";

/** The last line on standard error: `5 reports, 120 sections, 690 metrics, 1,234 characters removed, 7 warnings`. */
export function summaryLine(counts: Counts, failed: number): string {
  const parts = [
    counted(counts.reports, "report"),
    counted(counts.sections, "section"),
    counted(counts.metrics, "metric"),
    `${counted(counts.removed, "character")} removed`,
    counted(counts.warnings, "warning"),
  ];
  if (counts.errors > 0) parts.push(counted(counts.errors, "error"));
  if (counts.faulty > 0) parts.push(counted(counts.faulty, "bad record"));
  if (failed > 0) parts.push(`${counted(failed, "input")} failed`);
  return parts.join(", ");
}
