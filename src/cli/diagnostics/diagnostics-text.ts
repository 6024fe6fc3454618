import type { ChalkInstance } from "chalk";
import { diagnosticWords } from "../../phrases/diagnostics.js";
import { recordError } from "../../phrases/errors.js";
import { severity as severityWord } from "../../phrases/model.js";
import { printable } from "../../write/printable.js";
import { type DiagnosticsFormat, type Entry, failureCode } from "./diagnostic-entry.js";

/** `柳溪.txt:12:1: warning: … [numbering-gap]`, as compilers do; information is left out. */
export const diagnosticsText = (paint: ChalkInstance | null): DiagnosticsFormat => ({
  opening: "",
  entry: (entry) => {
    if (entry.severity === "info") return "";
    const word = severityWord[entry.severity]();
    const severity = paint === null ? word : paintings[entry.severity](paint)(word);
    const message = diagnosticWords(entry).split("\n").map(printable).join("\n");
    if (entry.code === failureCode) return `reports: ${failedOf(entry)}: ${message}\n`;
    return `${printable(entry.path)}${placeOf(entry)}: ${severity}: ${message} [${printable(entry.code)}]\n`;
  },
  between: "",
  closing: "",
  isDocument: false,
});

/** Which input failed; of a record its line. */
const failedOf = ({ path, params }: Entry): string =>
  typeof params.line === "number" ? recordError.line(params.line) : printable(path);

const placeOf = ({ from }: Entry): string => (from === null ? "" : `:${from.line}:${from.column}`);

const paintings = {
  error: (paint: ChalkInstance) => paint.red,
  warning: (paint: ChalkInstance) => paint.yellow,
  info: (paint: ChalkInstance) => paint.blue,
};
