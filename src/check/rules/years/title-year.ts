import { pattern } from "../../../lexicon/pattern.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { yearOfText } from "./year-of-text.js";

/** The title's year against the meeting's date and the years that the text reports on. */
export const titleYear: Rule = {
  id: "title-year",
  about: { zh: "标题年份与会议日期或正文不符", en: "The title's year is not that of the meeting or the text" },
  severities: severities("e/e/e"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      {
        wrong:
          "青槐县⟦2018⟧年政府工作报告\n——2021年1月12日在青槐县第十五届人民代表大会第五次会议上\n各位代表：\n一、2020年工作回顾\n过去一年，全县种植水稻五千亩。\n二、2021年工作安排\n今年，全县将新建学校两所。",
        right:
          "青槐县2021年政府工作报告\n——2021年1月12日在青槐县第十五届人民代表大会第五次会议上\n各位代表：\n一、2020年工作回顾\n过去一年，全县种植水稻五千亩。\n二、2021年工作安排\n今年，全县将新建学校两所。",
      },
    ],
    alone: [
      "青槐县2021年政府工作报告\n——2020年12月28日在青槐县第十五届人民代表大会第五次会议上\n各位代表：\n一、2020年工作回顾\n全年种植水稻五千亩。\n二、2021年工作安排\n新建学校两所。",
      "青槐县2020年工作总结\n2020年，全县种植水稻五千亩。\n一、产业\n种植水稻。\n二、2021年打算\n新建学校两所。",
    ],
  },
  find: wrongTitle,
};

function* wrongTitle(text: Checked): Generator<Mistake> {
  const { outline, matching } = text;
  const { title } = outline;
  if (title === null) return;
  const said = matching.slice(title.start, title.end);
  const years = [...pattern("proof.title-year").all(said)];
  const [first] = years;
  if (first === undefined) return;
  const year = Number(first[0]);
  const of = yearOfText(text);
  if (of === null || of.allowed.includes(year)) return;
  // 2020年工作总结和2021年计划 names both.
  if (years.some(({ 0: other }) => of.allowed.includes(Number(other)))) return;
  const start = title.start + first.index;
  const span = text.at(start, start + 4);
  yield {
    span,
    // 2020年…报告 to a meeting of January 2021: called by the year that it reviews.
    ...(year === of.year - 1 && { severity: "info" as const }),
    message: {
      zh: `标题写的是${year}年，${of.held ? "会议日期" : "正文"}说的是${of.year}年`,
      en: `the title says ${year}, the ${of.held ? "meeting's date" : "text"} says ${of.year}`,
    },
    related: [
      { span: text.at(of.at.start, of.at.end), message: { zh: "这里说明了年份", en: "here the year is told" } },
    ],
    ...(of.certain && { suggestion: { span, text: String(of.year) } }),
  };
}
