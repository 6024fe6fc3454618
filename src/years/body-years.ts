import type { Calendar } from "../calendar/calendar.js";
import type { Expression } from "../calendar/expressions.js";
import { pattern } from "../lexicon/pattern.js";
import { leadsToPlan } from "../outline/plan-lead.js";
import type { Block } from "./blocks.js";
import { MASKED, SILENT, type Topic, topicOf } from "./topic.js";

/** The years that a report looks back on and forward to. */
export interface Bases {
  /** The years that the body speaks of; they differ from the title's where a title was put on another text. */
  readonly review: number | null;
  readonly plan: number | null;
  /** What the report itself says it covers. */
  readonly reportReview: number | null;
  readonly reportPlan: number | null;
  /** The first of 今后五年: the year that is planned; in a report of the second half of a year the one behind it. */
  readonly next: number | null;
  /** What 今年 means in the part that looks back. */
  readonly now: number | null;
}

/** Lets the body's first topic year (2019年，xx镇党委…) correct the title's, and fill in where the title names none. */
export function bodyYears(
  matching: string,
  blocks: readonly Block[],
  found: readonly Expression[][],
  calendar: Calendar,
): Bases {
  const { toMeeting, partOfYear } = calendar;
  const topics = firstTopics(matching, blocks, found, calendar);
  const hasTitleYear = calendar.review !== null || calendar.plan !== null;
  const hasPlan = blocks.some((block) => block.section?.role === "plan");
  let review = reviewOf(calendar, topics, found);
  const plan = planOf(calendar, topics.plan, review);
  // A report to a congress looks back on the year before the one it plans.
  if (toMeeting && review === null && plan !== null) review = plan - 1;
  const planned = plan ?? (review === null ? null : partOfYear ? review : review + 1);
  const midyear = isMidyear(calendar, planned);
  return {
    review,
    plan: planned,
    next: planned !== null && midyear ? planned + 1 : planned,
    reportReview: calendar.review ?? (hasTitleYear ? null : review),
    reportPlan: calendar.plan ?? (hasTitleYear || !hasPlan ? null : plan),
    now: toMeeting && calendar.held?.year !== review && (midyear || !speaksSoFar(matching, blocks)) ? plan : review,
  };
}

/** The last month of the first half of a year. */
const FIRST_HALF = 6;

/** A report to a meeting in the second half of the year that it plans: 今年上半年 is over, 今后五年 begin with the next year. */
export const isMidyear = ({ toMeeting, held }: Calendar, plan: number | null): boolean =>
  toMeeting && held !== null && held.month > FIRST_HALF && held.year === plan;

/** What title and headings say, what the body's first topic corrects, else the year that the body names most. */
function reviewOf(calendar: Calendar, topics: FirstTopics, found: readonly Expression[][]): number | null {
  const titled = calendar.review !== null || calendar.plan !== null;
  if (calendar.review === null && (topics.masked || calendar.reviewMasked)) return null;
  const speaks = !calendar.toMeeting && !calendar.confirmed && (calendar.review !== null || !titled);
  const review = speaks ? corrected(calendar.review, topics.review) : calendar.review;
  return review === null && !titled && topics.plan.kind === "silent" ? mostNamed(found) : review;
}

/** 2021年新建2座，2022年再建3座 in a plan of 2022 speaks of the year behind it first. */
function planOf(calendar: Calendar, topic: Topic, review: number | null): number | null {
  const { plan, toMeeting, partOfYear } = calendar;
  const ahead = topic.kind === "named" && (partOfYear || review === null || topic.year > review);
  const said = ahead && (!toMeeting || plan === null) ? corrected(plan, topic) : plan;
  // A title of 2021 and 2022 on a text of 2020: what that plans is of 2021.
  const moved = calendar.review !== null && review !== null && review < calendar.review && said === plan;
  return moved && said !== null && said > review + 1 ? review + 1 : said;
}
/** Only the first paragraphs speak against the title; later ones speak of other years: 2018年脱贫64户. */
const OPENING = 2;

/** A year that differs by more than one from what the title says is another's. */
const corrected = (said: number | null, topic: Topic): number | null =>
  topic.kind === "named" && (said === null || Math.abs(topic.year - said) <= 1) ? topic.year : said;

interface FirstTopics {
  readonly review: Topic;
  readonly plan: Topic;
  /** The first that the part that looks back names stands masked. */
  readonly masked: boolean;
}

function firstTopics(
  matching: string,
  blocks: readonly Block[],
  found: readonly Expression[][],
  calendar: Calendar,
): FirstTopics {
  const opening = calendar.review === null ? blocks.length : OPENING;
  let review: Topic = SILENT;
  let plan: Topic = SILENT;
  let masked = false;
  let paragraphs = 0;
  blocks.forEach((block, k) => {
    if (block.kind === "title") return;
    if (block.kind === "paragraph") paragraphs++;
    const inPlan = looksAhead(matching, block, calendar);
    const own = found[k] ?? [];
    const topic = block.kind === "heading" ? headingTopic(own) : topicOf(matching, block, own);
    if (topic.kind === "masked") masked ||= !inPlan && review.kind === "silent";
    if (topic.kind !== "named") return;
    if (inPlan) plan = plan.kind === "silent" ? topic : plan;
    else if (review.kind !== "named") {
      if (paragraphs <= opening) review = topic;
    } else if (topic.year === review.year + 1 && plan.kind === "silent") plan = topic;
  });
  return { review, plan, masked };
}

const looksAhead = (matching: string, block: Block, calendar: Calendar): boolean =>
  block.section?.role === "plan" || leadsToPlan(matching, block, calendar);

/** Headings have told their years to the calendar; only a mask in one says that none may be guessed. */
const headingTopic = (own: readonly Expression[]): Topic =>
  own.some((expression) => expression.kind === "masked") ? MASKED : SILENT;

/**
 * The year that a text without any in title and headings names most, of several the last (由2015年的5460万元增加到2020年的
 * 9870万元 tells of 2020); null where years stand masked.
 */
function mostNamed(found: readonly Expression[][]): number | null {
  const counts = new Map<number, number>();
  for (const expression of found.flat()) {
    if (expression.kind === "masked") return null;
    if (expression.kind === "explicit" && expression.to === null)
      counts.set(expression.year, (counts.get(expression.year) ?? 0) + 1);
  }
  let best: [number, number] | null = null;
  for (const entry of counts)
    if (best === null || entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0])) best = entry;
  return best?.[0] ?? null;
}

const speaksSoFar = (matching: string, blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.section?.role === "review" && pattern("so-far.this-year").test(matching.slice(block.start, block.end)),
  );
