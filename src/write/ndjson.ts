import type { ReportInParts } from "../model/report-in-parts.js";
import type { ReportFormat } from "./format.js";
import { escapeUnprintable } from "./unprintable.js";

/** One report a line. */
export const ndjson: ReportFormat = {
  extension: ".ndjson",
  file: (report) => jsonLine(report),
  opening: "",
  record: (report) => jsonLine(report),
  between: "",
  closing: "",
  inParts: { file: linesOf, record: linesOf },
};

function* linesOf(report: ReportInParts): Generator<string> {
  yield* jsonParts(report);
  yield "\n";
}

/** A report as JSON without blanks. */
export function* jsonParts({ head, metrics, tail }: ReportInParts): Generator<string> {
  yield `${escapeUnprintable(JSON.stringify(head)).slice(0, -1)},"metrics":[`;
  let between = "";
  for (const metric of metrics) {
    yield between + escapeUnprintable(JSON.stringify(metric));
    between = ",";
  }
  yield `],${escapeUnprintable(JSON.stringify(tail())).slice(1)}`;
}

/** One line of JSON. What some readers take for a line break (U+0085, U+2028, U+2029) is escaped. */
export const jsonLine = (value: unknown): string => `${escapeUnprintable(JSON.stringify(value))}\n`;

/** Several at once: what is to be escaped is looked for in all of them together. */
export function jsonLines(values: readonly unknown[]): string {
  const lines = values.map((value) => JSON.stringify(value));
  // The last line ends too. Put together once: what is added behind a long text costs a copy of it when it is written.
  if (lines.length > 0) lines.push("");
  return escapeUnprintable(lines.join("\n"));
}
