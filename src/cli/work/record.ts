import { assembleInParts } from "../../assemble.js";
import type { ReportInParts } from "../../model/report-in-parts.js";
import { type ParseOptions, parseReport, readInParts } from "../../parse.js";
import { recordError } from "../../phrases/errors.js";
import { decodeText } from "../../text/decode.js";
import { locate } from "../diagnostics/located-diagnostic.js";
import { countsOf } from "./counts.js";
import { inPartsOutcome, long } from "./in-parts.js";
import { failedRecord, readRecord, recordLine, recordParts } from "./record-line.js";
import type { Settings } from "./settings.js";
import type { Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/**
 * One line of the filter mode: `{"id", "text", …}` in, the same without the text and with `report` out. What is no
 * such record becomes one with `error`, in its place.
 */
export function doRecord(task: Task & { kind: "record" }, settings: Settings, options: ParseOptions): Outcome {
  const failed = (code: string, message: string): Outcome => failedRecord(task, code, message);
  const record = readRecord(task);
  if (typeof record === "string") return failed("bad-record", record);
  const { text, path } = record;
  if (typeof text !== "string") return failed("no-text", recordError.noText());
  try {
    if (text.length > long) {
      const lines = (report: ReportInParts): Iterable<string> => recordParts(record, report);
      return inPartsOutcome(assembleInParts(readInParts(text, { ...options, path })), lines, () => asRead(text));
    }
    const report = parseReport(text, { ...options, path });
    const line = recordLine(record, { report });
    return { ok: true, text: line, counts: countsOf(report), diagnostics: locate(report, () => asRead(text)) };
  } catch (error) {
    return failed("failed", whyOf(error, settings.debug));
  }
}

/** What the report counts by: no byte-order mark, no half of a pair. */
const asRead = (text: string): string => decodeText(text).text;
