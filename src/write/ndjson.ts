import type { Format } from "./format.js";

/** One report a line. */
export const ndjson: Format = {
  extension: ".ndjson",
  file: (report) => jsonLine(report),
  opening: "",
  record: (report) => jsonLine(report),
  between: "",
  closing: "",
};

/** One line of JSON. What some readers take for a line break (U+0085, U+2028, U+2029) is escaped. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, escaped)}\n`;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
