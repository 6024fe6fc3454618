import { assembleInParts } from "../../assemble.js";
import { type ParseOptions, parseReport, readInParts } from "../../parse.js";
import { recordError } from "../../phrases/errors.js";
import type { Format } from "../../write/format.js";
import { noCounts } from "./counts.js";
import { inPartsOutcome, long } from "./in-parts.js";
import { givenRecord, isFailed, parsedIn } from "./parsed.js";
import { RecordError } from "./record-errors.js";
import { readRecord } from "./record-line.js";
import { sourceOfRecord } from "./record-source.js";
import type { Settings } from "./settings.js";
import type { Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/** A line with a report that was parsed before, or with a text that is parsed now. */
export async function doGiven(
  task: Task & { kind: "record" },
  format: Format,
  settings: Settings,
  options: ParseOptions,
): Promise<Outcome> {
  const failed = (why: string): Outcome => ({ ok: false, why });
  const done = (text: string): Outcome => ({ ok: true, text, counts: { ...noCounts(), reports: 1 }, diagnostics: [] });
  if (task.bytes === null) return failed(recordError.lineTooLong());
  const parsed = parsedIn(task.bytes);
  const isRecord = parsed === null || (!parsed.isBare && format.ofRecords === true);
  const record = isRecord ? readRecord(task) : null;
  if (record instanceof RecordError) return failed(record.message);
  const given = record !== null && format.ofRecords === true ? givenRecord(record) : undefined;
  if (parsed !== null) return done(format.record(parsed.report, () => "", [], given));
  if (record === null) return failed(recordError.neither());
  if (isFailed(record)) return { ok: true, text: "", counts: { ...noCounts(), passedBy: 1 }, diagnostics: [] };
  const { path } = record;
  try {
    const source = await sourceOfRecord(record, settings);
    const parts = format.inParts?.record;
    if (parts !== undefined && source.text.length > long)
      return inPartsOutcome(assembleInParts(readInParts(source, { ...options, path })), parts, () => source.text);
    return done(format.record(parseReport(source, { ...options, path }), () => source.text, [], given));
  } catch (error) {
    return failed(
      error instanceof RecordError && error.code === "no-text" ? recordError.neither() : whyOf(error, settings.debug),
    );
  }
}
