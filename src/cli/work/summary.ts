import { counted, told } from "../../phrases/views.js";
import type { Counts } from "./counts.js";
import type { LeftOut } from "./work.js";

/** The last line on standard error: `5 reports, 120 sections, 690 metrics, 1,234 characters removed, 7 warnings`. */
export function summaryLine(counts: Counts, failed: number, { skipped, passedOver }: LeftOut): string {
  const parts = [
    counted.reports(counts.reports),
    counted.sections(counts.sections),
    counted.metrics(counts.metrics),
    counted.removedCharacters(counts.removed),
    counted.warnings(counts.warnings),
  ];
  if (counts.errors > 0) parts.push(counted.errors(counts.errors));
  if (counts.faulty > 0) parts.push(counted.badRecords(counts.faulty));
  if (failed > 0) parts.push(counted.failed(failed));
  if (skipped > 0) parts.push(counted.skipped(skipped));
  if (passedOver > 0) parts.push(counted.passedOver(passedOver));
  return parts.join(told.listMark());
}
