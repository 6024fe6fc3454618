import type { Calendar } from "../calendar/calendar.js";
import { type HeadingHint, headingHint } from "../calendar/heading-hints.js";
import { looksAhead, namesPlan, roleOfHeading, roleOfSubheading, roleOfTitle } from "../headings/roles.js";
import type { MarkedText } from "../lexicon/marks.js";
import type { Decide } from "../model/decide.js";
import type { Role } from "../model/report.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { Draft } from "./draft.js";
import { furtherCalendar, isFurtherReport } from "./further-report.js";
import { leadsToPlan } from "./plan-lead.js";
import { leansBack, surelyAhead, tenseOf } from "./tense.js";

/** What the roles of sections are read from. */
export interface RoleSources {
  readonly author: MarkedText;
  readonly title: Span | null;
  readonly calendar: Calendar;
}

/** A role and the entry or rule that gave it. */
interface Said {
  readonly role: Role;
  readonly by: string;
}

/**
 * Gives each section its role: by the year in its heading, by its heading's words, else by what the section before it on
 * the top level was about (自身建设 behind the plan belongs to the plan), else its parent's.
 */
export function assignRoles(sources: RoleSources, top: readonly Draft[], decide?: Decide): void {
  const { author, title, calendar } = sources;
  const words = title === null ? null : author.matching.slice(title.start, title.end);
  const ofTitle = roleOfTitle(words);
  const firstHeaded = top.findIndex(({ heading }) => heading !== null);
  const saidOf = top.map((section, k) => {
    if (section.heading === null) return null;
    const said = author.matching.slice(section.heading.start, section.heading.end);
    // 篇二：禾坪乡2020年上半年工作总结 behind a report on 2019 reviews, though its year is the one that the first plans.
    if (isFurtherReport(author.matching, section)) return { role: roleOfTitle(said), by: "names-report" };
    const hint = headingHint(author.matching, section.heading);
    return roleByYear(hint, calendar, ofTitle) ?? roleByWords(author, section.heading, k === firstHeaded, ofTitle);
  });
  /** Whether a plan is to be expected that no later heading announces. */
  const planned = words !== null && namesPlan(words);
  const lastPlan = saidOf.findLastIndex((said, k) => said?.role === "plan" || (planned && top[k]?.restarts === true));
  const mayPlan = calendar.toMeeting || planned;
  let current: Role = ofTitle;
  top.forEach((section, k) => {
    if (section.heading === null) {
      section.role ??= "preface";
      if (section.role === "plan" || section.role === "problems") current = section.role;
      inherit(author, section, section.role, decide);
      return;
    }
    const until = top[k + 1]?.start ?? author.matching.length;
    const place = (): Said => roleByPlace(author, section, until, current, words, mayPlan && lastPlan < k);
    const { role, by } = saidOf[k] ?? place();
    current = role;
    section.role = role;
    tell(section, by, decide);
    const own = furtherCalendar(author.matching, section);
    if (own === null) inherit(author, section, role, decide, planFrom(author, section, until, calendar));
    else assignRoles({ author, title: section.heading, calendar: own }, section.sections, decide);
    if (current === "other") current = ofTitle;
  });
}

/** The reviewed year makes a review of 2020年主要工作, the planned one a plan of 2021年工作举措, whatever the words. */
function roleByYear(hint: HeadingHint, calendar: Calendar, ofTitle: Role): Said | null {
  if (hint.role === "problems") return null;
  const { review } = calendar;
  const plan = calendar.plan ?? (review === null ? null : review + 1);
  const plansOnly = review === null || ofTitle === "plan";
  const said = (role: Role): Said => ({ role, by: "heading-year" });
  if (hint.year !== null && review !== plan) {
    if (plan !== null && hint.year >= plan) return said("plan");
    return review !== null && hint.year <= review && !plansOnly ? said("review") : null;
  }
  if (hint.comes && !calendar.toMeeting) return said("plan");
  if (hint.horizon === null || review === null || plan === null) return null;
  if (hint.horizon.to <= review && !plansOnly) return said("review");
  return (hint.horizon.from ?? hint.horizon.to) >= plan ? said("plan") : null;
}

function roleByWords(author: AuthorText, heading: Span, first: boolean, ofTitle: Role): Said | null {
  const said = roleOfHeading(author.matching.slice(heading.start, heading.end));
  // The first part of a summary looks back, though it is headed 主要任务 or 工作措施.
  return said?.role === "plan" && first && ofTitle === "review" && WEAK.has(said.by) ? null : said;
}

/** Words that head a plan's parts and those of a report on what was done alike. */
const WEAK: ReadonlySet<string> = new Set(["heading-role.aims", "heading-role.work-ahead"]);

/** What a section is about whose heading does not say: what stood before it, unless its own words look the other way. */
function roleByPlace(
  author: MarkedText,
  section: Draft,
  until: number,
  current: Role,
  title: string | null,
  mayPlan: boolean,
): Said {
  if (section.restarts && title !== null && namesPlan(title)) return { role: "plan", by: "numbering-restarts" };
  if (current !== "problems" && !(current === "review" && mayPlan)) return { role: current, by: "section-before" };
  const tense = tenseOf(author.marks, section.textStart, until);
  if (current === "problems") return { role: leansBack(tense) ? "review" : "plan", by: "behind-problems" };
  const opening = author.matching.slice(section.textStart, Math.min(until, section.textStart + OPENING));
  // 二、明确目标，狠抓落实⏎今年全镇工作的主要目标是… in a speech
  if (looksAhead(opening.trimStart())) return { role: "plan", by: "passage-role.ahead" };
  return surelyAhead(tense) ? { role: "plan", by: "tense" } : { role: current, by: "section-before" };
}

const OPENING = 120;

/** Where a paragraph leads from what was done to what is planned, amid a part that does not plan; infinite where none does. */
function planFrom(author: AuthorText, section: Draft, until: number, calendar: Calendar): number {
  if (section.role !== "review" && section.role !== "problems") return Number.POSITIVE_INFINITY;
  for (const paragraph of paragraphsIn(section))
    if (paragraph.start < until && leadsToPlan(author.matching, paragraph, calendar)) return paragraph.end;
  return Number.POSITIVE_INFINITY;
}

function* paragraphsIn({ paragraphs, sections }: Draft): Generator<Span> {
  yield* paragraphs;
  for (const section of sections) yield* paragraphsIn(section);
}

function inherit(
  author: AuthorText,
  parent: Draft,
  role: Role,
  decide: Decide,
  planFrom = Number.POSITIVE_INFINITY,
): void {
  for (const section of parent.sections) {
    const words = section.heading === null ? "" : author.matching.slice(section.heading.start, section.heading.end);
    const said = section.start >= planFrom ? PLAN_LED : roleOfSubheading(words);
    section.role = said?.role ?? role;
    tell(section, said?.by ?? "section-above", decide);
    inherit(author, section, section.role, decide, planFrom);
  }
}

const PLAN_LED: Said = { role: "plan", by: "plan-lead" };

function tell({ heading, role }: Draft, by: string, decide: Decide): void {
  if (heading !== null) decide?.({ pass: "outline", code: "role", ...heading, chosen: role, by: [by], against: [] });
}
