import type { Report } from "../../model/report.js";
import { recordError } from "../../phrases/errors.js";
import type { Format, GivenRecord } from "../../write/format.js";
import { escapeUnprintable } from "../../write/unprintable.js";
import { noCounts } from "./counts.js";
import { RecordError } from "./record-errors.js";
import { type Record, readRecord } from "./record-line.js";
import type { Outcome, Task } from "./task.js";

/** One line of what `reports parse` wrote: a report, or a record of the filter mode with one. */
export function doParsed({ bytes, line }: Task & { kind: "record" }, format: Format): Outcome {
  if (bytes === null) return { ok: false, why: recordError.lineTooLong() };
  const report = reportIn(bytes);
  if (report === null) {
    return isFailedLine(bytes)
      ? { ok: true, text: "", counts: { ...noCounts(), passedBy: 1 }, diagnostics: [] }
      : { ok: false, why: recordError.noReport(line) };
  }
  return {
    ok: true,
    text: format.record(report, () => "", []),
    counts: { ...noCounts(), reports: 1 },
    diagnostics: [],
  };
}

/** The report of a line, or null. */
export const reportIn = (bytes: Uint8Array): Report | null => parsedIn(bytes)?.report ?? null;

/** The report of a line, and whether it is the line itself, not a member of a record. */
export function parsedIn(bytes: Uint8Array): { readonly report: Report; readonly isBare: boolean } | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isReport(value)) return { report: value, isBare: true };
    if (typeof value === "object" && value !== null && "report" in value && isReport(value.report))
      return { report: value.report, isBare: false };
    return null;
  } catch {
    return null;
  }
}

/** What formats are told of a record, whether its text was read or its report given. */
export function givenRecord({ id, hasId, others }: Record): GivenRecord | undefined {
  const members = [...others]
    .filter(([name]) => name !== "report")
    .map(([name, value]) => `${JSON.stringify(name)}:${value}`);
  if (hasId) members.unshift(`"id":${id}`);
  if (members.length === 0) return undefined;
  return { id: hasId ? textOf(id) : null, members: escapeUnprintable(`{${members.join(",")}}`) };
}

/** An id as text: a string without its quotes, anything else as it is written. */
function textOf(id: string): string {
  const value: unknown = id.startsWith('"') ? JSON.parse(id) : id;
  return String(value);
}

/** Whether a record is the answer of the filter mode to one that no report came of. */
export const isFailed = ({ text, base64, others }: Record): boolean =>
  text === undefined && base64 === null && /^\{"code":"[a-z0-9-]+","message":/.test(others.get("error") ?? "");

/** The same of a line. */
export function isFailedLine(bytes: Uint8Array): boolean {
  const record = readRecord({ kind: "record", line: 0, bytes });
  return !(record instanceof RecordError) && isFailed(record);
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
