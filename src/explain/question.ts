/** What is asked about: a place of the source, or something that the report names by its number. */
export type Question =
  /** Line and column from 1, as editors count; the column in code points. */
  | { readonly about: "place"; readonly line: number; readonly column: number }
  | { readonly about: "metric"; readonly id: string }
  | { readonly about: "section"; readonly id: string }
  /** The number of a removed run in the report's list, from 1. */
  | { readonly about: "removed"; readonly number: number };
