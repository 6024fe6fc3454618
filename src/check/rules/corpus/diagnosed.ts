import type { DiagnosticParams } from "../../../model/diagnostics.js";
import { diagnosticMeaning } from "../../../phrases/diagnostic-meanings.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, type Spoken, severities } from "../../rule.js";

/** A rule that says what `reports parse` says, under the same code. */
interface Diagnosed<Code extends keyof DiagnosticParams> {
  readonly code: Code;
  readonly severities: string;
  readonly said: (params: DiagnosticParams[Code]) => Spoken;
  readonly examples: Rule["examples"];
}

export function diagnosed<Code extends keyof DiagnosticParams>(of: Diagnosed<Code>): Rule {
  const code: keyof DiagnosticParams = of.code;
  const means = diagnosticMeaning[code];
  return {
    id: code,
    about: { zh: means.in("zh"), en: means.in("en") },
    severities: severities(of.severities),
    mend: "none",
    confidence: "look",
    source: null,
    examples: of.examples,
    find: function* (text: Checked): Generator<Mistake> {
      for (const finding of text.reading.findings) {
        if (finding.code !== of.code) continue;
        yield {
          span: finding.span ?? text.opening,
          // A finding's code and its parameters go together.
          message: of.said(finding.params as DiagnosticParams[Code]),
        };
      }
    },
  };
}
