import type { Format } from "./format.js";
import { escapeUnprintable } from "./unprintable.js";

/** A stream is one array; a file of its own is one object. */
export const json: Format = {
  extension: ".json",
  file: (report) => `${indented(report)}\n`,
  opening: "[",
  record: (report) => `\n${indented(report)}`,
  between: ",",
  closing: "\n]\n",
};

/** Indented by two, a span on one line: `"span": [12, 40]`. A raw line break never stands inside a JSON string. */
export const indented = (value: unknown): string =>
  escapeUnprintable(JSON.stringify(value, null, 2)).replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, "[$1, $2]");
