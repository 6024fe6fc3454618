import type { Expression } from "../calendar/expressions.js";
import type { Block } from "./blocks.js";
import type { ReportYears } from "./report-years.js";

/** The years that a report looks back on and forward to. */
export interface Bases {
  /** The years that the body speaks of; they differ from the title's where a title was put on another text. */
  readonly review: number | null;
  readonly plan: number | null;
  /** What the report itself says it covers. */
  readonly reportReview: number | null;
  readonly reportPlan: number | null;
  /** What 今年 means in the part that looks back. */
  readonly now: number | null;
}

/** Lets the body's first topic year (2019年，xx镇党委…) correct the title's, and fill in where the title names none. */
export function bodyYears(
  matching: string,
  blocks: readonly Block[],
  found: readonly Expression[][],
  named: ReportYears,
): Bases {
  let review: number | null | undefined;
  let plan: number | null | undefined;
  let maskedReview = false;
  blocks.forEach((block, k) => {
    if (block.kind === "title") return;
    const inPlan = block.section?.role === "plan";
    const own = found[k] ?? [];
    if (block.kind === "heading") {
      if (!inPlan && own.some((e) => e.kind === "masked") && review === undefined) maskedReview = true;
      return;
    }
    const topic = topicYear(matching, block, own);
    if (topic === undefined) return;
    if (topic === null) {
      if (!inPlan && review === undefined) maskedReview = true;
    } else if (inPlan) plan ??= topic;
    else if (review === undefined || review === null) review = topic;
    else if (topic === review + 1) plan ??= topic;
  });
  const near = (a: number, b: number | null): boolean => b === null || Math.abs(a - b) <= 1;
  const hasTitleYear = named.review !== null || named.plan !== null;
  let bodyReview = named.review;
  if (typeof review === "number" && !named.government && near(review, named.review)) {
    if (named.review !== null || !hasTitleYear) bodyReview = review;
  }
  if (maskedReview && named.review === null) bodyReview = null;
  let bodyPlan = named.plan;
  if (typeof plan === "number" && near(plan, named.plan) && (!named.government || named.plan === null)) bodyPlan = plan;
  // A report to a congress looks back on the year before the one it plans.
  if (named.government && bodyReview === null && bodyPlan !== null) bodyReview = bodyPlan - 1;
  const reportReview = named.review ?? (hasTitleYear || maskedReview ? null : bodyReview);
  const hasPlanPart = blocks.some((b) => b.section?.role === "plan");
  const reportPlan = named.plan ?? (hasTitleYear || !hasPlanPart ? null : bodyPlan);
  // 今年以来 in the part that looks back is that year, also in a report held at its end.
  const soFar =
    named.government &&
    blocks.some(
      (b) => b.section?.role === "review" && /今年以来|今年1|今年上半年/.test(matching.slice(b.start, b.end)),
    );
  const now = named.government && named.held !== bodyReview && !soFar ? bodyPlan : bodyReview;
  return { review: bodyReview, plan: bodyPlan, reportReview, reportPlan, now };
}

/** The year that a paragraph opens with (2019年，…; 2021年是…): undefined where it opens with none, null where masked. */
export function topicYear(matching: string, block: Block, own: readonly Expression[]): number | null | undefined {
  const [first] = own;
  if (first === undefined || (first.kind !== "explicit" && first.kind !== "masked")) return undefined;
  const lead = LEAD.exec(matching.slice(block.start, block.start + 8))?.[0].length ?? 0;
  if (first.start > block.start + lead) return undefined;
  const behind = matching.slice(first.end, first.end + 2);
  // 2022年1月6日 dates a signature, 2016年的 and 2020年以来 begin something else.
  if (/^(?:\d|[一二三四五六七八九十]{1,2}月|的|以|至|起|前|底)/.test(behind)) return undefined;
  if (first.kind === "masked") return null;
  return first.to ?? first.year;
}

const LEAD = /^(?:各位代表[，：！]|同志们[，：！]|[一二三四五六七八九十]是)?/;
