/**
 * What a pass decided at a place of the source, by what, and against what: read by `reports explain`, by tests, and by
 * whoever gives `parseReport` a trace. Words for people are made in src/explain.
 */
export interface Decision {
  readonly pass: Pass;
  /** What was decided: `line-removed`, `heading-end`, `figure-refused`. See src/explain for each. */
  readonly code: string;
  /** `[start, end)` in Unicode code points of the decoded text. */
  readonly span: readonly [start: number, end: number];
  /** What came out: the rule, the role, the name, the value; null where it is a refusal. */
  readonly chosen: string | null;
  /** Where what came out was read from, in code points, where that is elsewhere: an indicator's words. */
  readonly from: readonly (readonly [start: number, end: number])[];
  /** The entries of the lexicon or the rules that made it so. */
  readonly by: readonly string[];
  /** What was weighed against it, the nearest first. */
  readonly against: readonly Alternative[];
}

export interface Alternative {
  readonly chosen: string | null;
  readonly by: readonly string[];
  /** Cost or weight where the pass weighs, else null. */
  readonly weight: number | null;
}

export type Pass = "boilerplate" | "text" | "numbering" | "headings" | "outline" | "years" | "quantities" | "metrics";

/** Is given each decision as it is made. */
export type Trace = (decision: Decision) => void;
