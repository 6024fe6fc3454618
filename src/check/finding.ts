import type { CodePointSpan } from "../model/report.js";
import type { Confidence, Severity } from "./rule.js";

/** A finding as it is written out: spans in code points of the decoded text, the words between them as they stand. */
export interface CheckFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: CodePointSpan;
  readonly text: string;
  /** The section that it stands in. */
  readonly section: string | null;
  readonly related: readonly CheckRelated[];
  readonly suggestion: { readonly span: CodePointSpan; readonly text: string } | null;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
  readonly source: string | null;
  readonly confidence: Confidence;
}

export interface CheckRelated {
  readonly path: string;
  readonly span: CodePointSpan;
  readonly text: string;
  readonly message: string;
}
