import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { Span } from "../text/span.js";
import type { Calendar, Evidence, Held } from "./calendar.js";
import { heldAt } from "./dateline.js";
import { expressions } from "./expressions.js";
import { headedYears, WORK_AHEAD } from "./headed-years.js";
import { type HeadingHint, headingHint } from "./heading-hints.js";
import { gluedTitleYears, namesPartOfYear, type TitleYears, titleYears } from "./title-years.js";

/** What the years of a report are read from: its text, its title, and the headings of its parts in order. */
export interface CalendarSources {
  readonly matching: string;
  readonly title: Span | null;
  /** Of the parts, in order. */
  readonly headings: readonly Span[];
  /** Of the parts and of what stands right below them. */
  readonly upper: readonly Span[];
}

const titleWords = words("title-word");

/** How far behind the title the speaker says for whom he reports. */
const OPENING = 1500;

/** Finds the year that a report looks back on and the one that it plans, before any role or figure is read. */
export function solveCalendar(sources: CalendarSources, decide?: Decide): Calendar {
  const { matching, title, headings, upper } = sources;
  const said = title === null ? "" : matching.slice(title.start, title.end);
  const held = heldAt(matching, title);
  const hintsOf = (spans: readonly Span[]): HeadingHint[] => spans.map((span) => headingHint(matching, span));
  const partOfYear = namesPartOfYear(said);
  const named = title === null ? null : titleYears(matching, title);
  const toMeeting = !partOfYear && isToMeeting(matching, said, title);
  const calendar = toMeeting
    ? ofMeeting(title, named, held, hintsOf(headings))
    : ofSummary(matching, title, named, hintsOf(upper), partOfYear);
  tell(decide, calendar);
  return { ...calendar, held, toMeeting, partOfYear };
}

type Solved = Pick<Calendar, "review" | "plan" | "confirmed" | "reviewMasked" | "evidence">;

function isToMeeting(matching: string, title: string, at: Span | null): boolean {
  const kinds = new Set([...titleWords.all(title)].map(({ entry }) => entry.as.kind));
  if (kinds.has("government-work-report") || pattern("report-to-meeting.speech").test(title)) return true;
  // A summary or a plan read out to a meeting keeps its title's year.
  if (kinds.has("summary") || kinds.has("plan")) return false;
  const from = at?.end ?? 0;
  return pattern("report-to-meeting.opening").test(matching.slice(from, from + OPENING));
}

/** What each source weighs: a date is written for the day, headings for the text; a title may be put on it later. */
const WEIGHT = { dateline: 3, headingWithRole: 2.5, title: 2, heading: 1, titleAsReviewed: 1, plan: 0.6 } as const;
/** A report given in these months plans the year that follows. */
const LATE = 11;
/** A year further ahead of the meeting is a horizon. */
const FURTHEST = 1;

/** The sources vote for the year that is planned; the year before it is looked back on. */
function ofMeeting(
  title: Span | null,
  named: TitleYears | null,
  held: Held | null,
  hints: readonly HeadingHint[],
): Solved {
  const evidence: Evidence[] = [];
  if (held !== null)
    evidence.push({
      start: held.start,
      end: held.end,
      role: "plan",
      year: held.month >= LATE ? held.year + 1 : held.year,
      weight: WEIGHT.dateline,
      by: "dateline",
    });
  const ofTitle = named?.review ?? named?.plan ?? null;
  if (title !== null && ofTitle !== null) {
    evidence.push({ ...place(title), role: "plan", year: ofTitle, weight: WEIGHT.title, by: "title" });
    evidence.push({ ...place(title), role: "review", year: ofTitle, weight: WEIGHT.titleAsReviewed, by: "title" });
  }
  hints.forEach((hint, k) => {
    evidence.push(...votesOf(hint, k === 0));
  });
  const anchor = held?.year ?? ofTitle;
  const near = evidence.filter((e) => anchor === null || plannedBy(e) <= anchor + FURTHEST + 1);
  const plan = heaviest(near);
  return { review: plan === null ? null : plan - 1, plan, confirmed: true, reviewMasked: false, evidence };
}

const place = ({ start, end }: Span): Span => ({ start, end });

function votesOf(hint: HeadingHint, first: boolean): Evidence[] {
  const { year, horizon, role, by } = hint;
  const vote = (as: "review" | "plan", of: number, weight: number): Evidence => ({
    ...place(hint),
    role: as,
    year: of,
    weight,
    by: by ?? "heading-year",
  });
  const looksBack = role === "review" || (first && (role === null || by === WORK_AHEAD));
  if (year !== null) {
    const weight = role === null || by === WORK_AHEAD ? WEIGHT.heading : WEIGHT.headingWithRole;
    return [vote(looksBack ? "review" : "plan", year, weight)];
  }
  // “十五”计划执行情况 looks back on a plan that is over, “十一五”时期主要任务 on one that begins.
  if (horizon === null || role === "problems" || horizon.from === horizon.to) return [];
  if (looksBack) return [vote("review", horizon.to, WEIGHT.plan)];
  return horizon.from === null ? [] : [vote("plan", horizon.from, WEIGHT.plan)];
}

const plannedBy = ({ role, year }: Evidence): number => (role === "plan" ? year : year + 1);

/** The year with most weight; of equals the one that was named first, the dateline before the rest. */
function heaviest(evidence: readonly Evidence[]): number | null {
  const weights = new Map<number, number>();
  for (const e of evidence) weights.set(plannedBy(e), (weights.get(plannedBy(e)) ?? 0) + e.weight);
  let best: [number, number] | null = null;
  for (const entry of weights) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}

/** A summary reviews the year of its title whenever it was given; headings and the opening name what the title does not. */
function ofSummary(
  matching: string,
  title: Span | null,
  ofTitle: TitleYears | null,
  hints: readonly HeadingHint[],
  partOfYear: boolean,
): Solved {
  const heads = headedYears(hints, ofTitle);
  const silent = heads.review === null && heads.plan === null && !heads.reviewMasked;
  const named = ofTitle ?? (silent ? gluedTitleYears(matching) : NOTHING_NAMED);
  const looksBack = named.plan !== null || title === null || named.reviews || !named.plans;
  const review = named.review ?? (looksBack ? (heads.review ?? (silent ? openingYear(matching, title) : null)) : null);
  let plan = named.plan ?? heads.plan;
  if (plan === null && review !== null && (named.plans ? !heads.planMasked : heads.plansNext))
    plan = partOfYear ? review : review + 1;
  const evidence: Evidence[] = [];
  const where = title ?? { start: 0, end: Math.min(matching.length, 1) };
  if (review !== null)
    evidence.push({
      ...place(where),
      role: "review",
      year: review,
      weight: 1,
      by: named.review === null ? "heading-year" : "title",
    });
  if (plan !== null)
    evidence.push({
      ...place(where),
      role: "plan",
      year: plan,
      weight: 1,
      by: named.plan === null ? "heading-year" : "title",
    });
  const agrees = (ofHeads: number | null, ofNamed: number | null): boolean => ofHeads !== null && ofHeads === ofNamed;
  const confirmed = agrees(heads.review, named.review) || agrees(heads.plan, named.plan);
  return { review, plan, confirmed, reviewMasked: heads.reviewMasked, evidence };
}

const NOTHING_NAMED: TitleYears = { review: null, plan: null, reviews: false, plans: false };

/** 现将2021年工作情况汇报如下 */
function openingYear(matching: string, title: Span | null): number | null {
  const from = title?.end ?? 0;
  const opening = matching.slice(from, from + OPENING);
  const found = pattern("opening-year.reported").search(opening);
  if (found === null) return null;
  const at = from + found.index;
  const first = expressions(matching, at, at + found[0].length).find((e) => e.kind === "explicit");
  return first?.kind === "explicit" ? (first.to ?? first.year) : null;
}

function tell(decide: Decide, { review, plan, evidence }: Solved): void {
  if (decide === undefined) return;
  const [first] = evidence;
  if (first === undefined) return;
  const chosen = (e: Evidence): boolean => e.year === (e.role === "review" ? review : plan);
  decide({
    pass: "years",
    code: "report-years",
    start: first.start,
    end: first.end,
    chosen: [review, plan].map((year) => year ?? "").join(" "),
    by: evidence.filter(chosen).map(({ by }) => by),
    against: evidence.filter((e) => !chosen(e)).map((e) => ({ chosen: String(e.year), by: [e.by], weight: e.weight })),
  });
}
