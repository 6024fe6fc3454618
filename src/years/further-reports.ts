import type { Held } from "../calendar/calendar.js";
import { furtherCalendar } from "../outline/further-report.js";
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

/** The times of the further reports of a file that holds several. */
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

  private read(top: OutlineSection): ReportTimes | null {
    const calendar = furtherCalendar(this.outline.author.matching, top);
    if (calendar === null) return null;
    const { review, held, partOfYear } = calendar;
    const plan = calendar.plan ?? (review === null ? null : partOfYear ? review : review + 1);
    return { review: review ?? (plan === null ? null : plan - 1), plan, next: plan, held, certain: true };
  }
}
