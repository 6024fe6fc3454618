import { type ParseOptions, parseReport } from "../../parse.js";
import { decodeText } from "../../text/decode.js";
import { jsonLine } from "../../write/ndjson.js";
import { locate } from "../diagnostics/located-diagnostic.js";
import { countsOf, noCounts } from "./counts.js";
import type { Settings } from "./settings.js";
import type { Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/**
 * One line of the filter mode: `{"id", "text", …}` in, the same without the text and with `report` out. What is no
 * such record becomes one with `error`, in its place, so that exactly one line comes out for each that goes in.
 */
export function doRecord(task: Task & { kind: "record" }, settings: Settings, options: ParseOptions): Outcome {
  const record = readRecord(task.bytes, settings.maxBytes);
  if (typeof record === "string") return faulty({ id: task.line }, "bad-record", record);
  const { id = task.line, text, ...others } = record;
  if (typeof text !== "string") return faulty({ id, ...others }, "no-text", 'a record needs "text", a string');
  try {
    const path = typeof others.path === "string" ? others.path : typeof id === "string" ? id : JSON.stringify(id);
    const report = parseReport(text, { ...options, path });
    const line = jsonLine({ id, ...others, report });
    return { ok: true, text: line, counts: countsOf(report), diagnostics: locate(report, () => asRead(text)) };
  } catch (error) {
    return faulty({ id, ...others }, "failed", whyOf(error, settings.debug));
  }
}

/** What the report counts by: no byte-order mark, no half of a pair. */
const asRead = (text: string): string => decodeText(text).text;

/** The record, or why it is none. */
function readRecord(bytes: Uint8Array | null, maxBytes: number): Record<string, unknown> | string {
  if (bytes === null) return `the line is longer than ${maxBytes} bytes; --max-bytes allows more`;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "the line is no JSON object";
    return { ...value };
  } catch (error) {
    return error instanceof SyntaxError ? "the line is no JSON" : "the line is not UTF-8";
  }
}

function faulty(fields: Record<string, unknown>, code: string, message: string): Outcome {
  return {
    ok: true,
    text: jsonLine({ ...fields, error: { code, message } }),
    counts: { ...noCounts(), faulty: 1 },
    diagnostics: [],
  };
}
