import { expressions } from "../calendar/expressions.js";
import type { Decide } from "../model/decide.js";
import type { Outline, OutlineSection } from "../outline/outline.js";
import type { Span } from "../text/span.js";
import { type Block, blocksOf } from "./blocks.js";
import { bodyYears } from "./body-years.js";
import { HeadingYears } from "./heading-years.js";
import type { Mention } from "./mention.js";
import { type Reckoning, resolve } from "./resolve.js";
import { sectionYears } from "./section-years.js";
import { SILENT, topicOf, yearOf } from "./topic.js";

export type { Block } from "./blocks.js";
export type { Mention } from "./mention.js";

/** A year that the report covers. */
export interface ReportYear {
  readonly year: number;
  readonly role: "review" | "plan";
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
export function readYears(outline: Outline, _decide?: Decide): Years {
  const blocks = blocksOf(outline);
  const { matching } = outline.author;
  const found = blocks.map((block) =>
    expressions(matching, block.start, block.end).filter((e) => standsWhole(outline, e)),
  );
  const { calendar } = outline;
  const bases = bodyYears(matching, blocks, found, calendar);
  const dated: DatedBlock[] = [];
  const mentions: Mention[] = [];
  const headings = new HeadingYears(matching);
  const onlyPlans = calendar.review === null && calendar.plan !== null;
  /** A paragraph that opens with the coming year (2021年，我镇将…) begins the plan where no heading does. */
  let planned = false;
  blocks.forEach((block, k) => {
    const { start, end, kind, section, path } = block;
    const own = found[k] ?? [];
    const role = section !== null && lookingBack(matching, section) ? "review" : section?.role;
    const topic = kind === "paragraph" ? topicOf(matching, block, own) : SILENT;
    const opens = yearOf(topic, null);
    if (opens !== null && opens === bases.plan && bases.plan !== bases.review && role !== "review") planned = true;
    const isPlan = role === "plan" || (role !== "review" && (planned || (onlyPlans && role !== "problems")));
    const base = headings.baseOf(block, isPlan ? bases.plan : bases.review);
    const reckoned: Reckoning = { base, isPlan, bases, toMeeting: calendar.toMeeting };
    dated.push({ start, end, kind, section, path, year: yearOf(topic, base), plan: isPlan });
    let before: Mention | null = null;
    for (const expression of own) {
      const mention: Mention = resolve(matching, expression, before, topic, reckoned, section);
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
function lookingBack(matching: string, section: OutlineSection): boolean {
  if (section.heading !== null || section.role !== "plan") return false;
  const opening = matching.slice(section.start, section.start + 60);
  return (
    /过去的|圆满|回顾|[五三]年来|这[五三]年|取得的成[就绩]|收官/.test(opening) && !/将|力争|展望未来|明年/.test(opening)
  );
}

/** A mention that a cut run or a joined line splits cannot be shown in the source as one piece. */
function standsWhole({ author }: Outline, { start, end }: Span): boolean {
  for (let i = start + 1; i < end; i++) {
    const gap = author.source.slice((author.offsets[i - 1] ?? 0) + 1, author.offsets[i] ?? 0);
    if (gap !== "" && /\S/u.test(gap)) return false;
  }
  return true;
}
