import type { PatternId } from "../../../lexicon/lexicon.generated.js";
import { pattern } from "../../../lexicon/pattern.js";
import type { Span } from "../../../text/span.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 一、2022年工作总结 and 三、2022年工作计划: one of the two years is last year's text. */
export const headingYear: Rule = {
  id: "heading-year",
  about: {
    zh: "回顾与计划两个标题写的是同一年",
    en: "The heading that looks back and the one that plans name the same year",
  },
  severities: severities("w/w/w"),
  mend: "suggestion",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong:
          "青槐县2022年工作总结和2023年工作计划\n一、2022年工作总结\n全县种植水稻五千亩。\n二、存在问题\n桥梁老旧。\n三、⟦2022⟧年工作计划\n新建学校两所。",
        right:
          "青槐县2022年工作总结和2023年工作计划\n一、2022年工作总结\n全县种植水稻五千亩。\n二、存在问题\n桥梁老旧。\n三、2023年工作计划\n新建学校两所。",
      },
      { wrong: "青槐县工作汇报\n一、2022年工作回顾\n全县种植水稻五千亩。\n二、⟦2022⟧年重点工作安排\n新建学校两所。" },
    ],
    alone: [
      "青槐县工作汇报\n一、2022年上半年工作回顾\n全县种植水稻五千亩。\n二、2022年下半年工作安排\n新建学校两所。",
      "青槐县工作汇报\n一、2022年工作安排\n新建学校两所。\n二、2022年工作计划完成情况\n全县种植水稻五千亩。",
      "青槐县工作汇报\n一、2022年工作总结\n全县种植水稻五千亩。\n二、2023年工作计划\n新建学校两所。",
    ],
  },
  find: sameYear,
};

function* sameYear(text: Checked): Generator<Mistake> {
  const back = headingsOf(text, "proof.heading-of-review");
  if (back.length === 0) return;
  for (const plan of headingsOf(text, "proof.heading-of-plan")) {
    // A plan that stands in front may have been that of the year that is looked back on.
    const review = back.find(({ year, at }) => year === plan.year && at.start < plan.at.start);
    if (review === undefined) continue;
    const right = plan.year + 1;
    yield {
      span: text.at(plan.at.start, plan.at.end),
      message: {
        zh: `这里计划的是${plan.year}年，前面回顾的也是${plan.year}年`,
        en: `this plans ${plan.year}, the year that is looked back on above`,
      },
      related: [
        {
          span: text.at(review.at.start, review.at.end),
          message: { zh: "前面回顾的年份", en: "the year looked back on" },
        },
      ],
      // Only a title that names it tells that it is the plan's year and not the other that is wrong.
      ...(titled(text, right) && {
        suggestion: { span: text.at(plan.at.start, plan.at.end), text: String(right) },
      }),
    };
  }
}

/** A heading's year, and where it stands in the author's text. */
interface YearHeading {
  readonly year: number;
  readonly at: Span;
}

function headingsOf({ outline, matching }: Checked, id: PatternId): YearHeading[] {
  const found: YearHeading[] = [];
  for (const { heading } of outline.sections) {
    if (heading === null || !pattern(id).test(matching.slice(heading.start, heading.end))) continue;
    const end = heading.start + YEAR_DIGITS;
    found.push({ year: Number(matching.slice(heading.start, end)), at: { start: heading.start, end } });
  }
  return found;
}

/** Both patterns begin with a year in digits. */
const YEAR_DIGITS = 4;

function titled({ outline: { title }, matching }: Checked, year: number): boolean {
  if (title === null) return false;
  const said = pattern("proof.title-year").all(matching.slice(title.start, title.end));
  return [...said].some(({ 0: digits }) => Number(digits) === year);
}
