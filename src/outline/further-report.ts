import type { Calendar } from "../calendar/calendar.js";
import { solveCalendar } from "../calendar/solve-calendar.js";
import { namesReport } from "../headings/report-lines.js";
import { type Headed, partHeadings } from "./part-headings.js";

/** 篇二：禾坪乡2020年工作总结: a section on the top level that is a further report of a file which holds several. */
export const isFurtherReport = (matching: string, { heading }: Headed): boolean =>
  heading !== null && namesReport(matching.slice(heading.start, heading.end));

/** The years of a further report, by its own title and headings; null for a part of the first one. */
export function furtherCalendar(matching: string, section: Headed): Calendar | null {
  if (!isFurtherReport(matching, section)) return null;
  return solveCalendar({ matching, title: section.heading, ...partHeadings(section.sections) });
}
