import { PROGRAM } from "../../program.js";
import { jsonLine } from "../../write/ndjson.js";
import { asUri } from "../../write/uri.js";
import type { DiagnosticsFormat, Entry } from "./diagnostic-entry.js";

/** SARIF 2.1.0, one run. Written as it comes: the results stand last. */
export const diagnosticsSarif = (): DiagnosticsFormat => ({
  opening: `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":${JSON.stringify(
    { name: "reports", semanticVersion: PROGRAM.version },
  )}},"columnKind":"unicodeCodePoints","results":[`,
  entry: (entry) => `\n${jsonLine(result(entry)).trimEnd()}`,
  between: ",",
  closing: "\n]}]}\n",
  isDocument: true,
});

const levels = { error: "error", warning: "warning", info: "note" };

const result = (entry: Entry): object => ({
  ruleId: entry.code,
  level: levels[entry.severity],
  message: { text: entry.message },
  locations: [{ physicalLocation: { artifactLocation: { uri: asUri(entry.path) }, ...region(entry) } }],
});

function region({ from, to, span }: Entry): object {
  if (from === null || to === null || span === null) return {};
  const [start, end] = span;
  return {
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    },
  };
}
