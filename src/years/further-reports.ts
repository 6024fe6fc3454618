import type { Held } from "../calendar/calendar.js";
import { headingHint } from "../calendar/heading-hints.js";
import { namesReport } from "../headings/report-lines.js";
import type { Outline, OutlineSection } from "../outline/outline.js";

/** The years that the body looks back on and forward to, and when the report was given. */
export interface ReportTimes {
  readonly review: number | null;
  readonly plan: number | null;
  /** The first of 今后五年. */
  readonly next: number | null;
  readonly held: Held | null;
  /** Title, heading or dateline names the year that is looked back on; else it is the body's first. */
  readonly certain: boolean;
}

/** The further reports of a file that holds several (篇二：禾坪乡2020年工作总结), each with the year in its heading. */
export class FurtherReports {
  private readonly times = new Map<OutlineSection, ReportTimes | null>();

  constructor(private readonly outline: Outline) {}

  /** The times of the report that a section on the top level is; null where it is a part of the first one. */
  timesOf(top: OutlineSection | undefined): ReportTimes | null {
    if (top === undefined) return null;
    const known = this.times.get(top);
    if (known !== undefined) return known;
    const times = this.read(top);
    this.times.set(top, times);
    return times;
  }

  private read({ heading }: OutlineSection): ReportTimes | null {
    const { matching } = this.outline.author;
    if (heading === null || !namesReport(matching.slice(heading.start, heading.end))) return null;
    const { year } = headingHint(matching, heading);
    return year === null ? null : { review: year, plan: year, next: year + 1, held: null, certain: true };
  }
}
