import type { Calendar } from "../calendar/calendar.js";
import { solveCalendar } from "../calendar/solve-calendar.js";
import { namesReport } from "../headings/report-lines.js";
import type { Span } from "../text/span.js";

/** A section of the author's text as far as its headings tell. */
export interface Headed {
  readonly heading: Span | null;
  readonly sections: readonly Headed[];
}

/** 篇二：禾坪乡2020年工作总结: a section on the top level that is a further report of a file which holds several. */
export const isFurtherReport = (matching: string, { heading }: Headed): boolean =>
  heading !== null && namesReport(matching.slice(heading.start, heading.end));

/** The years of a further report, by its own title and headings; null for a part of the first one. */
export function furtherCalendar(matching: string, section: Headed): Calendar | null {
  if (!isFurtherReport(matching, section)) return null;
  return solveCalendar({ matching, title: section.heading, ...headingsOf(section.sections) });
}

/** The headings of the parts, and with them those right below. */
function headingsOf(parts: readonly Headed[]): { headings: Span[]; upper: Span[] } {
  const own = ({ heading }: Headed): Span[] => (heading === null ? [] : [heading]);
  return {
    headings: parts.flatMap(own),
    upper: parts.flatMap((part) => [...own(part), ...part.sections.flatMap(own)]),
  };
}
