import type { Role } from "../model/report.js";
import type { Span } from "../text/span.js";
import type { Numbering } from "./outline.js";

/** A section while the tree is being built. Spans are of the author text. */
export interface Draft {
  readonly numbering: Numbering | null;
  readonly heading: Span | null;
  /** Where the section begins: its numbering, its heading, or its text. */
  readonly start: number;
  /** Where its own text begins. */
  readonly textStart: number;
  /** A run began anew here and no heading says what the new part is. */
  readonly restarts: boolean;
  readonly apparatus: boolean;
  role: Role | null;
  paragraphs: Span[];
  sections: Draft[];
}

export function draft(given: Partial<Draft> & Pick<Draft, "start" | "textStart">): Draft {
  return {
    numbering: null,
    heading: null,
    restarts: false,
    apparatus: false,
    role: null,
    paragraphs: [],
    sections: [],
    ...given,
  };
}

/** A passage under no heading. */
export const passage = (paragraphs: Span[], role: Role | null): Draft => {
  const start = paragraphs[0]?.start ?? 0;
  return draft({ start, textStart: start, paragraphs, role });
};
