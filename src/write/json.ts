import type { Report } from "../model/report.js";
import type { ReportFormat } from "./format.js";
import { escapeUnprintable } from "./unprintable.js";

/** Reports as they are. */
export const json: ReportFormat = jsonOf((report) => report);

/** JSON of what `contentOf` makes of each report: a stream is one array, a file of its own one value. */
export function jsonOf(contentOf: (report: Report) => unknown): ReportFormat {
  return {
    extension: ".json",
    file: (report) => `${indented(contentOf(report))}\n`,
    opening: "[",
    record: (report) => `\n${indented(contentOf(report))}`,
    between: ",",
    closing: "\n]\n",
  };
}

/** Indented by two, a span on one line: `"span": [12, 40]`. A raw line break never stands inside a JSON string. */
export function indented(value: unknown): string {
  return escapeUnprintable(JSON.stringify(value, null, 2)).replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, "[$1, $2]");
}
