import { jsonLine } from "../../write/ndjson.js";
import type { DiagnosticsFormat } from "./diagnostic-entry.js";

/** One array of objects. */
export const diagnosticsJson: DiagnosticsFormat = {
  opening: "[",
  entry: (entry) => `\n${jsonLine(entry).trimEnd()}`,
  between: ",",
  closing: "\n]\n",
  isDocument: true,
};
