import type { DiagnosticCode, DiagnosticParams } from "../model/diagnostics.js";
import type { Span } from "../text/span.js";

/** Something odd in the report itself. The span is one of the source, in UTF-16 code units. */
export type Finding = { readonly [Code in DiagnosticCode]: FindingOf<Code> }[DiagnosticCode];

interface FindingOf<Code extends DiagnosticCode> {
  readonly code: Code;
  /** What its sentence is made of; see sentences.ts. */
  readonly params: DiagnosticParams[Code];
  readonly span: Span | null;
}
