import type { LocatedDiagnostic } from "./located-diagnostic.js";

/** What is told on standard error: a report's diagnostic, or an input that failed. */
export type Entry = LocatedDiagnostic;

/** An input that failed, told like a diagnostic; a record is told by its line. */
export const failureEntry = (failed: string | { readonly line: number }, why: string): Entry => ({
  code: failureCode,
  severity: "error",
  message: why,
  params: typeof failed === "string" ? {} : { line: failed.line },
  span: null,
  path: typeof failed === "string" ? failed : `line ${failed.line}`,
  from: null,
  to: null,
});

export const failureCode = "input-failed";

/** One way to write diagnostics: `opening`, entries with `between` from the second on, then `closing`. */
export interface DiagnosticsFormat {
  readonly opening: string;
  /** Empty for an entry that this format leaves out. */
  readonly entry: (entry: Entry) => string;
  readonly between: string;
  readonly closing: string;
  /** Whether all that is written makes one document, which a summary line beside it would break. */
  readonly isDocument: boolean;
}
