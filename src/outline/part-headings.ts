import type { Span } from "../text/span.js";

/** A section of the author's text as far as its headings tell. */
export interface Headed {
  readonly heading: Span | null;
  readonly sections: readonly Headed[];
  /** What stands behind the report is no part of it. */
  readonly apparatus?: boolean;
}

/** The headings of the parts, and with them those right below: what the years of a report are read from. */
export function partHeadings(parts: readonly Headed[]): { headings: Span[]; upper: Span[] } {
  return {
    headings: headed(parts),
    upper: parts.flatMap((part) => [...headed([part]), ...headed(part.sections)]),
  };
}

const headed = (parts: readonly Headed[]): Span[] =>
  parts.flatMap(({ heading, apparatus }) => (heading === null || apparatus === true ? [] : [heading]));
