import type { Report } from "../../model/report.js";
import { recordError } from "../../phrases/errors.js";
import type { Format } from "../../write/format.js";
import { noCounts } from "./counts.js";
import type { Outcome, Task } from "./task.js";

/** One line of what `reports parse` wrote: a report, or a record of the filter mode with one. */
export function doParsed({ bytes, line }: Task & { kind: "record" }, format: Format): Outcome {
  if (bytes === null) return { ok: false, why: recordError.lineTooLong() };
  const report = reportIn(bytes);
  if (report === null) return { ok: false, why: recordError.noReport(line) };
  return {
    ok: true,
    text: format.record(report, () => "", []),
    counts: { ...noCounts(), reports: 1 },
    diagnostics: [],
  };
}

/** The report of a line, or null. */
export function reportIn(bytes: Uint8Array): Report | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isReport(value)) return value;
    if (typeof value === "object" && value !== null && "report" in value && isReport(value.report)) return value.report;
    return null;
  } catch {
    return null;
  }
}

/** Enough of the model to read it; what `reports parse` wrote has the rest. */
function isReport(value: unknown): value is Report {
  return (
    typeof value === "object" &&
    value !== null &&
    "schemaVersion" in value &&
    value.schemaVersion === "1" &&
    "metrics" in value &&
    Array.isArray(value.metrics) &&
    "sections" in value &&
    Array.isArray(value.sections) &&
    "source" in value
  );
}
