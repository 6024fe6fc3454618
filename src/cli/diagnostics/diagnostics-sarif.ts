import { DIAGNOSTICS } from "../../model/diagnostics.js";
import { diagnosticMeaning } from "../../phrases/diagnostic-meanings.js";
import { PROGRAM } from "../../program.js";
import { Fingerprints } from "../../write/fingerprint.js";
import { jsonLine } from "../../write/ndjson.js";
import { asUri } from "../../write/uri.js";
import { type DiagnosticsFormat, type Entry, failureCode } from "./diagnostic-entry.js";

/** SARIF 2.1.0, one run, with what each code means. Written as it comes: the results stand last. */
export function diagnosticsSarif(): DiagnosticsFormat {
  const fingerprints = new Fingerprints();
  return {
    opening: `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":${JSON.stringify(
      { name: "reports", semanticVersion: PROGRAM.version, rules },
    )}},"columnKind":"unicodeCodePoints","results":[`,
    entry: (entry) => `\n${jsonLine(result(entry, fingerprints)).trimEnd()}`,
    between: ",",
    closing: "\n]}]}\n",
    isDocument: true,
  };
}

const levels = { error: "error", warning: "warning", info: "note" };

const codes = Object.keys(diagnosticMeaning);

/** An input that failed is graver than whatever is odd in a report. */
const severities: Readonly<Record<string, Entry["severity"]>> = { ...DIAGNOSTICS, [failureCode]: "error" };

const docs = "docs/report-model.md#diagnostic";

const rules = Object.entries(diagnosticMeaning).map(([id, means]) => ({
  id,
  shortDescription: { text: means.in("en") },
  fullDescription: { text: means.in("zh") },
  help: { text: means.in("en"), markdown: `${means.in("en")}. ${means.in("zh")}。 [${docs}](${docs})` },
  defaultConfiguration: { level: levels[severities[id] ?? "warning"] },
  properties: { docs },
}));

const result = (entry: Entry, fingerprints: Fingerprints): object => ({
  ruleId: entry.code,
  ruleIndex: codes.indexOf(entry.code),
  level: levels[entry.severity],
  message: { text: entry.message },
  partialFingerprints: fingerprints.of(entry.path, entry.code, entry.message),
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
