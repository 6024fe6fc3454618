import { assembleInParts } from "../../assemble.js";
import type { ReportInParts } from "../../model/report-in-parts.js";
import { type ParseOptions, parseReport, readInParts } from "../../parse.js";
import { recordError } from "../../phrases/errors.js";
import { decodeText } from "../../text/decode.js";
import { locate } from "../diagnostics/located-diagnostic.js";
import { PlainError } from "../errors.js";
import { sourceOf } from "../inputs/source-of.js";
import { countsOf } from "./counts.js";
import { inPartsOutcome, long } from "./in-parts.js";
import { failedRecord, readRecord, recordLine, recordParts } from "./record-line.js";
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
  const failed = (code: string, message: string): Outcome => failedRecord(task, code, message);
  const record = readRecord(task);
  if (typeof record === "string") return failed("bad-record", record);
  const { text, base64, path } = record;
  if (typeof text !== "string" && base64 === null) return failed("no-text", recordError.noText());
  try {
    const source =
      base64 === null ? decodeText(String(text)) : await sourceOf({ place: path }, bytesOf(base64), settings);
    const read = (): string => source.text;
    if (source.text.length > long) {
      const lines = (report: ReportInParts): Iterable<string> => recordParts(record, report);
      return inPartsOutcome(assembleInParts(readInParts(source, { ...options, path })), lines, read);
    }
    const report = parseReport(source, { ...options, path });
    const line = recordLine(record, { report });
    return { ok: true, text: line, counts: countsOf(report), diagnostics: locate(report, read) };
  } catch (error) {
    return failed("failed", whyOf(error, settings.debug));
  }
}

/** @throws PlainError where it is none, of which Buffer would make something all the same */
function bytesOf(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) throw new PlainError(recordError.noBase64());
  return Buffer.from(base64, "base64");
}
