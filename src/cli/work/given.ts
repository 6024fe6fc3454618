import { assembleInParts } from "../../assemble.js";
import { type ParseOptions, parseReport, readInParts } from "../../parse.js";
import { recordError } from "../../phrases/errors.js";
import type { Format } from "../../write/format.js";
import { noCounts } from "./counts.js";
import { inPartsOutcome, long } from "./in-parts.js";
import { reportIn } from "./parsed.js";
import { readRecord } from "./record-line.js";
import type { Settings } from "./settings.js";
import type { Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/** A line with a report that was parsed before, or with a text that is parsed now. */
export function doGiven(
  task: Task & { kind: "record" },
  format: Format,
  settings: Settings,
  options: ParseOptions,
): Outcome {
  const failed = (why: string): Outcome => ({ ok: false, why });
  const done = (text: string): Outcome => ({ ok: true, text, counts: { ...noCounts(), reports: 1 }, diagnostics: [] });
  if (task.bytes === null) return failed(recordError.lineTooLong());
  const parsed = reportIn(task.bytes);
  if (parsed !== null) return done(format.record(parsed, () => "", []));
  const record = readRecord(task);
  if (typeof record === "string") return failed(record);
  const { text, path } = record;
  if (typeof text !== "string") return failed(recordError.neither());
  try {
    const parts = format.inParts?.record;
    if (parts !== undefined && text.length > long)
      return inPartsOutcome(assembleInParts(readInParts(text, { ...options, path })), parts, () => text);
    return done(format.record(parseReport(text, { ...options, path }), () => text, []));
  } catch (error) {
    return failed(whyOf(error, settings.debug));
  }
}
