/** Everything that can be odd in a report. The sentence for people is made where the oddity is found. */
export const DIAGNOSTICS = {
  "numbering-gap": "warning",
  "numbering-duplicate": "warning",
  "numbering-restart": "info",
  "announced-count": "warning",
  "title-year-mismatch": "warning",
  truncated: "warning",
  decoding: "warning",
  "damaged-figure": "warning",
  "words-missing": "warning",
} as const satisfies Record<string, "error" | "warning" | "info">;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;
