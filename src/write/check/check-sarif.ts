import { RULES } from "../../check/rules.js";
import { PROGRAM } from "../../program.js";
import { Fingerprints } from "../fingerprint.js";
import { jsonLine } from "../ndjson.js";
import { asUri } from "../uri.js";
import type { CheckedFile, PlacedFinding } from "./checked-file.js";
import { ruleInWords } from "./rule-in-words.js";

const LEVELS = { error: "error", warning: "warning", info: "note", off: "none" } as const;

/** SARIF 2.1.0, one run, with what each rule is. */
export function checkSarif(files: readonly CheckedFile[]): string {
  const rules = RULES.map((rule) => {
    const { id, about, severities, source, mend } = rule;
    const docs = `docs/rules.md#${id}`;
    return {
      id,
      shortDescription: { text: about.en },
      fullDescription: { text: about.zh },
      help: { text: ruleInWords(rule, "en"), markdown: `${about.en}. ${about.zh}。 [${docs}](${docs})` },
      defaultConfiguration: severities.print === "off" ? { enabled: false } : { level: LEVELS[severities.print] },
      properties: { source, mend, docs },
    };
  });
  const fingerprints = new Fingerprints();
  return jsonLine({
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: { driver: { name: "reports", semanticVersion: PROGRAM.version, rules } },
        columnKind: "unicodeCodePoints",
        results: files.flatMap(({ path, findings }) => findings.map((finding) => result(path, finding, fingerprints))),
      },
    ],
  });
}

function result(path: string, finding: PlacedFinding, fingerprints: Fingerprints): object {
  const { rule, severity, message, span, from, to, suggestion } = finding;
  const uri = asUri(path);
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    partialFingerprints: fingerprints.of(path, rule, message),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            charOffset: span[0],
            charLength: span[1] - span[0],
          },
        },
      },
    ],
    ...(suggestion !== null && { fixes: [fix(uri, suggestion)] }),
  };
}

const fix = (uri: string, { span, text }: NonNullable<PlacedFinding["suggestion"]>): object => ({
  artifactChanges: [
    {
      artifactLocation: { uri },
      replacements: [
        { deletedRegion: { charOffset: span[0], charLength: span[1] - span[0] }, insertedContent: { text } },
      ],
    },
  ],
});
