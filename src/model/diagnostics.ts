/** Everything that can be odd in a report, and how grave it is. The words for people are in src/diagnostics/sentences.ts. */
export const DIAGNOSTICS = {
  "numbering-gap": "warning",
  "numbering-duplicate": "warning",
  "numbering-restart": "info",
  "announced-count": "warning",
  "title-year-mismatch": "warning",
  truncated: "warning",
  decoding: "warning",
  markup: "warning",
  mojibake: "warning",
  "damaged-figure": "warning",
  "actual-in-future": "warning",
  "target-before-plan": "warning",
  "target-in-review": "warning",
  "years-apart": "warning",
  "table-not-read": "warning",
  "words-missing": "warning",
  empty: "warning",
  "no-title": "info",
  "no-sections": "info",
  "several-reports": "warning",
} as const satisfies Record<string, "error" | "warning" | "info">;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** What the sentence of each code is made of: numbers, and words as they stand in the report. */
export interface DiagnosticParams {
  /** `numbering` stands where its forerunner is missing; `after` is what stands before it, null where it is the first. */
  readonly "numbering-gap": { readonly numbering: string; readonly after: string | null };
  readonly "numbering-duplicate": { readonly numbering: string };
  readonly "numbering-restart": { readonly numbering: string; readonly after: string };
  readonly "announced-count": { readonly announced: number; readonly found: number };
  readonly "title-year-mismatch": { readonly title: number; readonly text: number };
  /** How many characters a site keeps back; null where it does not say. */
  readonly truncated: { readonly hidden: number | null };
  readonly decoding: { readonly encoding: string };
  /** How many tags and the like a page left in the text. */
  readonly markup: { readonly pieces: number };
  /** The first characters that were read in a wrong encoding, as 锟斤拷. */
  readonly mojibake: { readonly text: string };
  readonly "damaged-figure": { readonly text: string };
  /** `last` is the last year that anything can have been done in. */
  readonly "actual-in-future": { readonly text: string; readonly year: number; readonly last: number };
  readonly "target-before-plan": { readonly text: string; readonly year: number; readonly plan: number };
  readonly "target-in-review": { readonly text: string; readonly year: number; readonly review: number };
  readonly "years-apart": { readonly review: number; readonly plan: number };
  /** How many rows were not read. */
  readonly "table-not-read": { readonly rows: number };
  readonly "words-missing": Readonly<Record<never, never>>;
  readonly empty: Readonly<Record<never, never>>;
  readonly "no-title": Readonly<Record<never, never>>;
  readonly "no-sections": Readonly<Record<never, never>>;
  /** The title of the further report. */
  readonly "several-reports": { readonly title: string };
}
