import type { DiagnosticCode } from "../model/diagnostics.js";
import type { Span } from "../text/span.js";

/** Something odd in the report itself. The span is one of the source, in UTF-16 code units. */
export interface Finding {
  readonly code: DiagnosticCode;
  /** One sentence for a person. */
  readonly message: string;
  readonly span: Span | null;
}
