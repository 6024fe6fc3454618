import type { Rule } from "../../rule.js";
import { diagnosed } from "./diagnosed.js";

const GOOD = "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。";

/**
 * What the reading of a report finds odd and no other rule says: see src/diagnostics. Figures whose year, status and part
 * of the report clash are left to the reading: the calendar is solved so that none is left.
 */
export const DIAGNOSES: readonly Rule[] = [
  diagnosed({
    code: "numbering-restart",
    about: { zh: "序号从一重新开始", en: "Numbering begins again with the first number" },
    severities: "-/-/-",
    zh: ({ numbering, after }) => `“${after}”之后又从“${numbering}”开始`,
    examples: {
      found: [
        {
          wrong:
            "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。\n⟦一、⟧治理\n全县调解纠纷百余件。\n二、安全\n全县排查隐患百余处。",
        },
      ],
      alone: [GOOD],
    },
  }),
  diagnosed({
    code: "empty",
    about: { zh: "没有正文", en: "There is no text of an author" },
    severities: "-/-/e",
    zh: () => "没有正文",
    examples: { found: [{ wrong: "⟦\n⟧\n" }], alone: [GOOD] },
  }),
  diagnosed({
    code: "no-title",
    about: { zh: "没有标题", en: "No title was found" },
    severities: "-/-/i",
    zh: () => "没有找到标题",
    examples: { found: [{ wrong: "⟦全县种植水稻五千亩，长势良好。\n⟧全县新建学校两所，年内完工。" }], alone: [GOOD] },
  }),
  diagnosed({
    code: "no-sections",
    about: { zh: "没有分节标题", en: "No headings were found" },
    severities: "-/-/w",
    zh: () => "没有找到各部分的标题",
    examples: {
      found: [{ wrong: "⟦青槐县2021年工作总结\n⟧全县种植水稻五千亩，长势良好。\n全县新建学校两所，年内完工。" }],
      alone: [GOOD],
    },
  }),
  diagnosed({
    code: "several-reports",
    about: { zh: "一个文件里有几份报告", en: "Another report begins in the same file" },
    severities: "-/-/w",
    zh: ({ title }) => `这里开始另一份报告：${title}`,
    examples: {
      found: [
        {
          wrong: `青槐县2020年工作总结\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。\n⟦白杨县2021年工作总结⟧\n一、产业\n全县种植玉米五千亩。\n二、民生\n全县新建医院两所。`,
        },
      ],
      alone: [GOOD],
    },
  }),
  diagnosed({
    code: "truncated",
    about: { zh: "网站隐藏了部分内容", en: "A site keeps part of the report back" },
    severities: "-/-/w",
    zh: ({ hidden }) => (hidden === null ? "部分内容没有显示" : `有${hidden}字没有显示`),
    examples: {
      found: [{ wrong: `${GOOD}\n⟦还剩5页未读，继续阅读⟧` }],
      alone: [GOOD],
    },
  }),
  diagnosed({
    code: "decoding",
    about: { zh: "有无法解码的字符", en: "Characters could not be decoded" },
    severities: "e/w/w",
    zh: ({ encoding }) => `有字符不能按${encoding}解码，第一处在这里`,
    examples: { found: [{ wrong: "全县种植水⟦\ufffd⟧稻五千亩。" }], alone: [GOOD] },
  }),
  diagnosed({
    code: "table-not-read",
    about: { zh: "表格没有读出", en: "A table was not read" },
    severities: "-/-/i",
    zh: ({ rows }) => `表格有${rows}行没有读出`,
    examples: {
      found: [
        {
          wrong:
            "青槐县2021年工作总结\n一、产业\n⟦项目名称\t数额\t备注\n水稻\t5000\t好\n玉米\t3000\t好⟧\n二、民生\n全县新建学校两所。",
        },
      ],
      alone: [GOOD],
    },
  }),
  diagnosed({
    code: "years-apart",
    about: { zh: "回顾与计划的年份不相接", en: "The year planned does not follow the year reviewed" },
    severities: "i/i/i",
    zh: ({ review, plan }) => `回顾${review}年，却安排${plan}年`,
    examples: {
      found: [{ wrong: "⟦青槐县2018年工作总结及2022年工作计划⟧\n一、工作总结\n全县新建学校一所。" }],
      alone: [GOOD],
    },
  }),
];
