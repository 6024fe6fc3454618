import type { Outline, OutlineSection } from "../outline/outline.js";
import type { Span } from "../text/span.js";
import { type Block, blocksOf } from "./blocks.js";
import { type Expression, expressions } from "./expressions.js";
import { type ReportYear, type ReportYears, reportYears } from "./report-years.js";

export type { Block } from "./blocks.js";
export type { ReportYear } from "./report-years.js";

export interface Mention extends Span {
  readonly year: number | null;
  /** The last year of a span (2016-2020年, “十三五”), else null. */
  readonly to: number | null;
  readonly kind: "explicit" | "relative" | "plan" | "masked";
  readonly section: OutlineSection | null;
}

/** A block of the text with the year that figures in it belong to where their sentence names none. */
export interface DatedBlock extends Block {
  readonly year: number | null;
  /** Figures in it are aims: it stands in the part about the coming year. */
  readonly plan: boolean;
}

export interface Years {
  /** What the report covers. */
  readonly report: readonly ReportYear[];
  /** Every expression of a year, in document order. */
  readonly mentions: readonly Mention[];
  readonly blocks: readonly DatedBlock[];
  /** The distinct years that a section names or covers, ascending. */
  ofSection(section: OutlineSection): number[];
}

/** Finds every expression of a year and resolves it by its sentence, its section and the title, in that order. */
export function readYears(outline: Outline): Years {
  const blocks = blocksOf(outline);
  const { plain } = outline.flow;
  const found = blocks.map((block) =>
    expressions(plain, block.start, block.end).filter((e) => standsWhole(outline, e)),
  );
  const named = reportYears(outline);
  const bases = bodyYears(plain, blocks, found, named);
  const dated: DatedBlock[] = [];
  const mentions: Mention[] = [];
  let plan = false;
  blocks.forEach((block, k) => {
    const own = found[k] ?? [];
    if (block.kind === "paragraph" && topicYear(plain, block, own) === bases.plan && bases.plan !== bases.review)
      plan ||= bases.plan !== null && block.section?.role !== "review";
    const role = block.section !== null && lookingBack(plain, block.section) ? "review" : block.section?.role;
    const onlyPlans = named.review === null && named.plan !== null && role !== "problems";
    const isPlan = role === "plan" || ((plan || onlyPlans) && role !== "review");
    const base = baseOf(plain, block, blocks, found, isPlan ? bases.plan : bases.review);
    const reckoned: Reckoning = { base, isPlan, bases, government: named.government };
    const topic = block.kind === "paragraph" ? topicYear(plain, block, own) : undefined;
    const { start, end, kind, section, path } = block;
    dated.push({ start, end, kind, section, path, year: topic === undefined ? base : topic, plan: isPlan });
    let before: Mention | null = null;
    for (const expression of own) {
      const mention: Mention = resolve(plain, expression, before, topic, reckoned, block.section);
      mentions.push(mention);
      before = mention;
    }
  });
  const report: ReportYear[] = [];
  if (bases.reportReview !== null) report.push({ year: bases.reportReview, role: "review" });
  if (bases.reportPlan !== null) report.push({ year: bases.reportPlan, role: "plan" });
  return { report, mentions, blocks: dated, ofSection: (section) => sectionYears(section, mentions, dated) };
}

/**
 * An unheaded passage in front of the plan may still look back (过去的五年，…; 随着各项任务圆满完成，…), whatever its
 * place in the report lets one expect.
 */
function lookingBack(plain: string, section: OutlineSection): boolean {
  if (section.heading !== null || section.role !== "plan") return false;
  const opening = plain.slice(section.start, section.start + 60);
  return (
    /过去的|圆满|回顾|[五三]年来|这[五三]年|取得的成[就绩]|收官/.test(opening) && !/将|力争|展望未来|明年/.test(opening)
  );
}

/** A mention that a cut run or a joined line splits cannot be shown in the source as one piece. */
function standsWhole({ flow }: Outline, { start, end }: Span): boolean {
  for (let i = start + 1; i < end; i++) {
    const gap = flow.source.slice((flow.at[i - 1] ?? 0) + 1, flow.at[i] ?? 0);
    if (gap !== "" && /\S/u.test(gap)) return false;
  }
  return true;
}

interface Bases {
  /** The years that the body speaks of; they differ from the title's where a title was put on another text. */
  readonly review: number | null;
  readonly plan: number | null;
  readonly reportReview: number | null;
  readonly reportPlan: number | null;
  /** What 今年 means in the part that looks back. */
  readonly now: number | null;
}

/** Lets the body's first topic year (2019年，xx镇党委…) correct the title's, and fill in where the title names none. */
function bodyYears(plain: string, blocks: readonly Block[], found: readonly Expression[][], named: ReportYears): Bases {
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
    const topic = topicYear(plain, block, own);
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
  if (
    review !== undefined &&
    review !== null &&
    !named.government &&
    near(review, named.review) &&
    (named.review !== null || !hasTitleYear)
  )
    bodyReview = review;
  if (maskedReview && named.review === null) bodyReview = null;
  let bodyPlan = named.plan;
  if (typeof plan === "number" && !named.government && near(plan, named.plan)) bodyPlan = plan;
  const reportReview = named.review ?? (hasTitleYear || maskedReview ? null : bodyReview);
  const hasPlanPart = blocks.some((b) => b.section?.role === "plan");
  const reportPlan =
    named.plan ??
    (hasTitleYear && !hasPlanPart
      ? null
      : named.review === null && !hasTitleYear && !hasPlanPart
        ? null
        : hasTitleYear
          ? null
          : bodyPlan);
  // 今年以来 in the part that looks back is that year, also in a report held at its end.
  const soFar =
    named.government &&
    blocks.some((b) => b.section?.role === "review" && /今年以来|今年1|今年上半年/.test(plain.slice(b.start, b.end)));
  const now = named.government && named.held !== bodyReview && !soFar ? bodyPlan : bodyReview;
  return { review: bodyReview, plan: bodyPlan, reportReview, reportPlan, now };
}

const LEAD = /^(?:各位代表[，：！]|同志们[，：！]|[一二三四五六七八九十]是)?/;

/** The year that a paragraph opens with (2019年，…; 2021年是…): undefined where it opens with none, null where masked. */
function topicYear(plain: string, block: Block, own: readonly Expression[]): number | null | undefined {
  const [first] = own;
  if (first === undefined || (first.kind !== "explicit" && first.kind !== "masked")) return undefined;
  const lead = LEAD.exec(plain.slice(block.start, block.start + 8))?.[0].length ?? 0;
  if (first.start > block.start + lead) return undefined;
  const behind = plain.slice(first.end, first.end + 2);
  // 2022年1月6日 dates a signature, 2016年的 and 2020年以来 begin something else.
  if (/^(?:\d|[一二三四五六七八九十]{1,2}月|的|以|至|起|前|底)/.test(behind)) return undefined;
  if (first.kind === "masked") return null;
  return first.to ?? first.year;
}

const NAMES_PART = /总结|回顾|计划|思路|安排|打算|目标|任务|工作|情况|成效|成就|发展|重点|要点/;

/** The year that the nearest heading above names, else that of the part of the report. */
function baseOf(
  plain: string,
  block: Block,
  blocks: readonly Block[],
  found: readonly Expression[][],
  part: number | null,
): number | null {
  if (block.kind === "title") return part;
  for (let i = block.path.length - 1; i >= 0; i--) {
    const year = headingYear(plain, block.path[i], blocks, found);
    if (year !== undefined) return year;
  }
  return part;
}

const cache = new WeakMap<OutlineSection, number | null>();
const absent = new WeakSet<OutlineSection>();

function headingYear(
  plain: string,
  section: OutlineSection | undefined,
  _blocks: readonly Block[],
  _found: readonly Expression[][],
): number | null | undefined {
  if (section === undefined || section.heading === null || absent.has(section)) return undefined;
  const known = cache.get(section);
  if (known !== undefined) return known;
  const { start, end } = section.heading;
  const first = expressions(plain, start, end).find(
    (e) => e.kind === "explicit" || e.kind === "masked" || e.kind === "plan",
  );
  const names = first !== undefined && (first.start <= start + 1 || NAMES_PART.test(plain.slice(first.end, end)));
  if (!names || (first.kind === "plan" && section.role !== "plan")) {
    absent.add(section);
    return undefined;
  }
  const year = first.kind === "masked" ? null : (first.to ?? first.year);
  cache.set(section, year);
  return year;
}

interface Reckoning {
  readonly bases: Bases;
  readonly base: number | null;
  readonly isPlan: boolean;
  readonly government: boolean;
}

function resolve(
  plain: string,
  expression: Expression,
  before: Mention | null,
  topic: number | null | undefined,
  at: Reckoning,
  section: OutlineSection | null,
): Mention {
  const { start, end, kind } = expression;
  const mention = (year: number | null, to: number | null = null): Mention => ({ start, end, kind, year, to, section });
  if (expression.kind === "masked") return mention(null);
  if (expression.kind !== "relative") return mention(expression.year, expression.to);
  const plus = (year: number | null, n: number): number | null => (year === null ? null : year + n);
  const now = at.isPlan ? at.bases.plan : at.government ? at.bases.now : at.base;
  const adjacent = before !== null && plain.slice(before.end, start).length <= 1 && before.kind !== "plan";
  const inSentence = before !== null && before.kind !== "plan" && !/[。；]/.test(plain.slice(before.end, start));
  switch (expression.word) {
    case "今年":
      return mention(now);
    case "去年":
      return mention(plus(now, -1));
    case "前年":
      return mention(plus(now, -2));
    case "明年":
      return mention(
        at.government
          ? plus(now, 1)
          : at.isPlan && at.bases.review !== at.bases.plan
            ? at.bases.plan
            : plus(at.base, 1),
      );
    case "上年":
    case "上年度":
      return mention(plus(inSentence && before?.kind === "explicit" ? before.year : (topic ?? at.base), -1));
    default:
      if (adjacent || (inSentence && /^[^，。；、：]{0,8}$/.test(plain.slice(before?.end, start))))
        return mention(before?.to ?? before?.year ?? null);
      return mention(topic === undefined ? at.base : topic);
  }
}

function sectionYears(section: Span, mentions: readonly Mention[], blocks: readonly DatedBlock[]): number[] {
  const years = new Set<number>();
  for (let i = firstFrom(mentions, section.start); (mentions[i]?.end ?? section.end + 1) <= section.end; i++) {
    const { year = null, to = null } = mentions[i] ?? {};
    if (year !== null) years.add(year);
    if (to !== null) years.add(to);
  }
  for (let i = firstFrom(blocks, section.start); (blocks[i]?.end ?? section.end + 1) <= section.end; i++) {
    const year = blocks[i]?.year ?? null;
    if (year !== null) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Index of the first of `spans`, which are in order, that starts at `start` or behind. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
