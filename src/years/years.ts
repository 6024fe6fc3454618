import { type Expression, expressions } from "../calendar/expressions.js";
import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { Role } from "../model/report.js";
import type { Outline, OutlineSection } from "../outline/outline.js";
import { leansBack, tenseOf } from "../outline/tense.js";
import type { Span } from "../text/span.js";
import { type Block, blocksOf } from "./blocks.js";
import { bodyYears, isMidyear } from "./body-years.js";
import { FurtherReports, type ReportTimes } from "./further-reports.js";
import { HeadingYears } from "./heading-years.js";
import { LedParts } from "./led-parts.js";
import type { Mention } from "./mention.js";
import { type Reckoning, resolve } from "./resolve.js";
import { sectionYears } from "./section-years.js";
import type { YearSpan } from "./terms.js";
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
  /** It explains words and tells nothing of the report's own years. */
  readonly glossary: boolean;
  /** The several years that its part speaks of: 过去五年工作回顾, “十四五”时期主要目标. */
  readonly span: YearSpan | null;
  /** The times that its report speaks of: of a further report in the file, the year of that one. */
  readonly reckoning: ReportTimes;
}

export interface Years {
  /** What the report covers. */
  readonly report: readonly ReportYear[];
  /** Every expression of a year, in document order. */
  readonly mentions: readonly Mention[];
  readonly blocks: readonly DatedBlock[];
  readonly reckoning: ReportTimes;
  /** The times of the report that a section belongs to: a file may hold several. */
  timesOf(section: OutlineSection | null): ReportTimes;
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
  const { held } = calendar;
  const late = calendar.toMeeting && held !== null && held.year === bases.review;
  const halfOver = isMidyear(calendar, bases.plan) ? bases.plan : null;
  const dated: DatedBlock[] = [];
  const mentions: Mention[] = [];
  const headings = new HeadingYears(matching, bases);
  const onlyPlans = calendar.review === null && calendar.plan !== null;
  /** A paragraph that opens with the coming year (2021年，我镇将…) begins the plan where no heading does. */
  let planned = false;
  let partBefore: Role | undefined;
  /** 附件⏎2022年民生实事: an annex whose first line names the coming year lists what is planned for it. */
  let annexed: OutlineSection | null = null;
  const parts = new LedParts(matching, calendar);
  const certain = calendar.review !== null || calendar.held !== null;
  const reckoning: ReportTimes = {
    review: bases.review,
    plan: bases.plan,
    next: bases.next,
    held: calendar.held,
    certain,
  };
  const further = new FurtherReports(outline);
  const ofFurther = new Map<OutlineSection | null, ReportTimes | null>();
  blocks.forEach((block, k) => {
    const { start, end, kind, section, path } = block;
    const own = found[k] ?? [];
    const role = roleOf(outline, block, partBefore);
    const topic = kind === "paragraph" ? topicOf(matching, block, own) : SILENT;
    const opens = yearOf(topic, null);
    if (opens !== null && opens === bases.plan && bases.plan !== bases.review && role !== "review") planned = true;
    if (calendar.toMeeting && !late && role !== "review" && opensAhead(matching, block, own)) planned = true;
    if (section !== null && role !== "closing") partBefore = role;
    const glossary = isGlossary(matching, block);
    if (role === "other" && !glossary && namesYear(block, own, bases.plan)) annexed = section;
    const isLed = parts.isLed(block, role);
    const isPlan = isLed || isOfPlan(role, planned, onlyPlans) || (annexed !== null && section === annexed);
    const ofReport = further.timesOf(path[0]);
    const times = ofReport ?? reckoning;
    ofFurther.set(section, ofReport);
    const base = headings.baseOf(ofReport === null ? path : path.slice(1), glossary ? null : yearOfPart(times, isPlan));
    const reckoned: Reckoning = { base, isPlan, bases, toMeeting: calendar.toMeeting, late, halfOver };
    dated.push({
      start,
      end,
      kind,
      section,
      path,
      year: yearOf(topic, base),
      plan: isPlan && !glossary,
      glossary,
      span: headings.spanOf(block),
      reckoning: times,
    });
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
  return {
    report,
    mentions,
    blocks: dated,
    reckoning,
    timesOf: (section) => ofFurther.get(section) ?? reckoning,
    ofSection: (section) => sectionYears(section, mentions, dated),
  };
}

const isOfPlan = (role: Role | undefined, planned: boolean, onlyPlans: boolean): boolean =>
  role === "plan" || (role !== "review" && (planned || (onlyPlans && role !== "problems")));

const yearOfPart = ({ review, plan }: ReportTimes, isPlan: boolean): number | null => (isPlan ? plan : review);

/** What a block is about: what its section is, but for what is said in passing. */
function roleOf({ author }: Outline, { start, end, section }: Block, before: Role | undefined): Role | undefined {
  // 各位代表！ in the middle of a plan opens no closing words where it goes on with figures.
  if (section?.role === "closing" && before === "plan") return "plan";
  if (section === null || section.heading !== null || section.role !== "plan") return section?.role;
  // An unheaded passage in front of the plan may still look back: 过去的五年，…; 随着各项任务圆满完成，….
  const opening = author.matching.slice(start, Math.min(end, start + OPENING));
  const back = pattern("passage-tense.back").test(opening) && !pattern("passage-tense.ahead").test(opening);
  return back && leansBack(tenseOf(author.marks, start, end)) ? "review" : "plan";
}

const OPENING = 60;

/** A line, and no sentence, that names a year. */
const namesYear = ({ start, end, kind }: Block, own: readonly Expression[], year: number | null): boolean =>
  kind === "paragraph" &&
  end - start <= LONGEST_LINE &&
  own.some((one) => one.kind === "explicit" && one.year === year);
const LONGEST_LINE = 30;

const ahead = pattern("year-ahead.words");

/** 今年，我们将…: in a report to a meeting the plan begins here where no heading says so. */
function opensAhead(matching: string, block: Block, [first]: readonly Expression[]): boolean {
  if (first?.kind !== "relative" || first.start !== block.start || block.kind !== "paragraph") return false;
  return first.means.from === "now" && first.means.plus === 0 && ahead.at(matching, first.end) !== null;
}

const annexes = words("annex");

/** Notes explain words; an annex lists what the report speaks of. */
const isGlossary = (matching: string, { section, path }: Block): boolean =>
  section?.role === "other" &&
  path.every(({ heading }) => heading === null || annexes.at(matching, heading.start) === null);

/** The counter of a page's piece between 20 and 22年 is no more than this. */
const LONGEST_COUNTER = 8;

/** A mention that a longer cut run splits cannot be shown in the source as one piece. */
function standsWhole({ author }: Outline, { start, end }: Span): boolean {
  for (let i = start + 1; i < end; i++) {
    const gap = author.source.slice((author.offsets[i - 1] ?? 0) + 1, author.offsets[i] ?? 0);
    if (gap.length > LONGEST_COUNTER && /\S/u.test(gap)) return false;
  }
  return true;
}
