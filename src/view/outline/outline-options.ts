/** What `reports outline` shows of each report. */
export interface OutlineOptions {
  /** How many levels. */
  readonly depth: number;
  /** Whether each section's metrics stand below it. */
  readonly metrics: boolean;
}

export const outlineFormatNames = ["text", "markdown", "json"] as const;
export type OutlineFormatName = (typeof outlineFormatNames)[number];
