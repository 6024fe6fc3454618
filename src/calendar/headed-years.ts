import type { HeadingHint } from "./heading-hints.js";
import type { TitleYears } from "./title-years.js";

/** 2020年主要工作, 2021年重点工作: which of the two its place tells. */
export const WORK_AHEAD = "heading-role.work-ahead";

/** The years that headings name for the review and for the plan. */
export interface HeadedYears {
  readonly review: number | null;
  readonly plan: number | null;
  readonly reviewMasked: boolean;
  readonly planMasked: boolean;
  /** A heading plans 明年 without saying which. */
  readonly plansNext: boolean;
}

/** The first heading of each role that names a year. */
export function headedYears(hints: readonly HeadingHint[], title: TitleYears | null): HeadedYears {
  const reviewed = title?.review ?? null;
  const first = { review: null as HeadingHint | null, plan: null as HeadingHint | null };
  let looksBack = title === null || title.reviews || !title.plans;
  for (const hint of hints) {
    if (hint.year === null && !hint.masked && hint.horizon === null) {
      if (hint.role === "plan" || hint.role === "problems") looksBack = false;
      continue;
    }
    const year = hint.year ?? null;
    const role = roleByYear(hint, year, reviewed) ?? (looksBack ? "review" : "plan");
    if (role === "plan") looksBack = false;
    if (hint.year !== null || hint.masked) first[role] ??= hint;
  }
  return {
    review: first.review?.year ?? null,
    plan: first.plan?.year ?? null,
    reviewMasked: first.review !== null && first.review.year === null,
    planMasked: first.plan !== null && first.plan.year === null,
    plansNext: hints.some((hint) => hint.comes && hint.role === "plan"),
  };
}

/** What a heading is about by the year that it names beside the reviewed one, else by words that leave no doubt. */
function roleByYear(hint: HeadingHint, year: number | null, reviewed: number | null): "review" | "plan" | null {
  if (year !== null && reviewed !== null && year !== reviewed) return year > reviewed ? "plan" : "review";
  if (hint.role === "plan" && hint.by !== WORK_AHEAD) return "plan";
  return hint.role === "review" ? "review" : null;
}
