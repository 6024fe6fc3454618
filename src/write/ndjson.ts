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
};

/** One line of JSON. What some readers take for a line break (U+0085, U+2028, U+2029) is escaped. */
export const jsonLine = (value: unknown): string => `${escapeUnprintable(JSON.stringify(value))}\n`;
