import { assembleInParts } from "../../assemble.js";
import type { ReportInParts } from "../../model/report-in-parts.js";
import { type ParseOptions, parseReport, readInParts } from "../../parse.js";
import { locate } from "../diagnostics/located-diagnostic.js";
import { countsOf } from "./counts.js";
import { inPartsOutcome, long } from "./in-parts.js";
import { codeOf, RecordError } from "./record-errors.js";
import { failedRecord, readRecord, recordLine, recordParts } from "./record-line.js";
import { sourceOfRecord } from "./record-source.js";
import type { Settings } from "./settings.js";
import type { Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/**
 * One line of the filter mode: `{"id", "text", …}` in, or with the bytes of a file as `base64`; the same without them and
 * with `report` out. What is no such record becomes one with `error`, in its place.
 */
export async function doRecord(
  task: Task & { kind: "record" },
  settings: Settings,
  options: ParseOptions,
): Promise<Outcome> {
  const record = readRecord(task);
  if (record instanceof RecordError) return failedRecord(task, record.code, record.message);
  const { path } = record;
  try {
    const source = await sourceOfRecord(record, settings);
    const read = (): string => source.text;
    if (source.text.length > long) {
      const lines = (report: ReportInParts): Iterable<string> => recordParts(record, report);
      return inPartsOutcome(assembleInParts(readInParts(source, { ...options, path })), lines, read);
    }
    const report = parseReport(source, { ...options, path });
    const line = recordLine(record, { report });
    return { ok: true, text: line, counts: countsOf(report), diagnostics: locate(report, read) };
  } catch (error) {
    return failedRecord(task, codeOf(error), whyOf(error, settings.debug));
  }
}
