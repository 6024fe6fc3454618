import { type Expression, expressions } from "../calendar/expressions.js";
import { words } from "../lexicon/lexicon.js";
import type { Outline, OutlineSection } from "../outline/outline.js";
import type { Span } from "../text/span.js";

export interface ReportYear {
  readonly year: number;
  readonly role: "review" | "plan";
}

/** What the report says of its own years, before its body is read. */
export interface ReportYears {
  readonly review: number | null;
  readonly plan: number | null;
  /** 政府工作报告: held early in the year that it plans, so that 今年 is that year. */
  readonly government: boolean;
  /** The year of the meeting that heard it, from the line under the title. */
  readonly held: number | null;
}

const titleWords = words("title-word");
const NEXT = /明年|来年|下一年|下年度|翌年|次年/;
const PART_OF_YEAR = /上半年|下半年|季度|半年|[一二三四五六七八九十]+月/;

/** The years that a title, the line under it and the headings name. */
export function reportYears(outline: Outline): ReportYears {
  const { matching } = outline.author;
  const title = outline.title === null ? "" : matching.slice(outline.title.start, outline.title.end);
  const opening = matching.slice(outline.title?.end ?? 0, (outline.title?.end ?? 0) + 1500);
  const government =
    /政府工作报告/.test(title) ||
    (!/总结|计划/.test(title) && /我代表[^。]{0,24}(?:政府|国务院)[^。]{0,8}[向作][^。]{0,24}报告/.test(opening));
  const held = meetingYear(matching, outline);
  const heads = headingYears(outline);
  const named = outline.title === null ? gluedTitleYears(matching, heads) : titleYears(title, outline.title, matching);
  if (government) {
    const year = named.review ?? named.plan ?? held.year;
    const next = year === null ? null : held.late && named.review === null && named.plan === null ? year + 1 : year;
    return {
      review: heads.review.year ?? (heads.plan.year !== null ? heads.plan.year - 1 : next === null ? null : next - 1),
      plan: heads.plan.year ?? (heads.review.year !== null ? heads.review.year + 1 : next),
      government,
      held: held.year,
    };
  }
  const fallback = (own: number | null, head: HeadYear): number | null => own ?? (head.masked ? null : head.year);
  const review =
    named.review ??
    (named.plan !== null || title === "" || named.reviews || !named.plans ? fallback(null, heads.review) : null);
  let plan = named.plan ?? fallback(null, heads.plan);
  if (plan === null && named.plans && review !== null && !heads.plan.masked)
    plan = PART_OF_YEAR.test(title) ? review : review + 1;
  return { review, plan, government, held: held.year };
}

interface TitleYears {
  readonly review: number | null;
  readonly plan: number | null;
  readonly reviews: boolean;
  readonly plans: boolean;
}
const NOTHING: TitleYears = { review: null, plan: null, reviews: false, plans: false };

function titleYears(title: string, at: Span, matching: string): TitleYears {
  const years = expressions(matching, at.start, at.end)
    .filter((e): e is Extract<Expression, { kind: "explicit" }> => e.kind === "explicit")
    .map((e) => ({ at: e.start - at.start, year: e.to ?? e.year }));
  const last = (before: number, after: number): number | null =>
    years.filter((y) => y.at >= after && y.at < before).at(-1)?.year ?? null;
  let review: number | null = null;
  let plan: number | null = null;
  let reviews = false;
  let plans = false;
  let from = 0;
  for (const { start, end, entry } of titleWords.all(title)) {
    const { role } = entry.as;
    if (role === null) continue;
    const year = last(start, from);
    if (role === "review") {
      reviews = true;
      review ??= year;
    } else {
      plans = true;
      const passage = title.slice(from, start);
      if (plan === null) plan = year ?? (review !== null && NEXT.test(passage) ? review + 1 : null);
    }
    from = end;
  }
  const rest = last(title.length, from);
  if (rest !== null) {
    if (reviews) plan ??= rest;
    else if (!plans) review ??= rest;
  }
  // 2020年上半年工作总结及下半年工作计划: one year for both
  if (plans && plan === null && review !== null && PART_OF_YEAR.test(title)) plan = review;
  return { review, plan, reviews, plans };
}

/** A title that a lost line break glued to the text: X镇2020年工作总结和2021年工作思路今年以来，…. */
const GLUED =
  /(?:19|20)\d\d年?度?[^，。；：\n]{0,16}?工作(?:总结|回顾|计划|思路|打算|安排)(?:[和及暨与、]+[^，。；：\n]{0,16}?工作(?:计划|思路|打算|安排))?/;

function gluedTitleYears(matching: string, heads: { review: HeadYear; plan: HeadYear }): TitleYears {
  if (heads.review.year !== null || heads.plan.year !== null || heads.review.masked) return NOTHING;
  const found = GLUED.exec(matching.slice(0, 600));
  if (found === null) return NOTHING;
  return titleYears(found[0], { start: found.index, end: found.index + found[0].length }, matching);
}

interface HeadYear {
  readonly year: number | null;
  readonly masked: boolean;
}

/** The first heading of each role that names a year, and the first sentence of a part that does. */
function headingYears(outline: Outline): { review: HeadYear; plan: HeadYear } {
  const found: Record<"review" | "plan", HeadYear | null> = { review: null, plan: null };
  const walk = (sections: readonly OutlineSection[]): void => {
    for (const section of sections) {
      const role = section.role === "plan" ? "plan" : section.role === "review" ? "review" : null;
      if (role !== null && found[role] === null && section.heading !== null) {
        const [first] = expressions(outline.author.matching, section.heading.start, section.heading.end).filter(
          (e) => e.kind === "explicit" || e.kind === "masked",
        );
        if (first?.kind === "explicit") found[role] = { year: first.to ?? first.year, masked: false };
        else if (first?.kind === "masked") found[role] = { year: null, masked: true };
      }
      if (section.level < 2) walk(section.sections);
    }
  };
  walk(outline.sections);
  const none: HeadYear = { year: null, masked: false };
  return { review: found.review ?? none, plan: found.plan ?? none };
}

const HELD = /^[^\u4e00-\u9fff\d]{0,6}[（(]?((?:19|20)\d\d)年(\d{1,2})月\d{1,2}日/;
const HELD_HAN =
  /^[^\u4e00-\u9fff\d]{0,6}[（(]?(二[〇○零][〇○零一二三四五六七八九]{2}年)([一二三四五六七八九十]{1,2})月/;

/** ——2022年1月10日在…会议上: when the report was given. */
function meetingYear(matching: string, outline: Outline): { year: number | null; late: boolean } {
  const from = outline.title?.end ?? 0;
  const lines = matching
    .slice(from, from + 400)
    .split("\n")
    .slice(0, 6);
  for (const line of lines) {
    const digits = HELD.exec(line);
    if (digits !== null) return { year: Number(digits[1]), late: Number(digits[2]) >= 11 };
    const han = HELD_HAN.exec(line);
    if (han !== null) {
      const [year] = expressions(han[1] ?? "", 0, 5);
      if (year?.kind === "explicit") return { year: year.year, late: /十[一二]/.test(han[2] ?? "") };
    }
  }
  return { year: null, late: false };
}
