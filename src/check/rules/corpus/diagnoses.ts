import type { Rule } from "../../rule.js";
import { diagnosed } from "./diagnosed.js";

const EXAMPLE_GOOD = "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。";

/**
 * What the reading of a report finds odd and no other rule says: see src/diagnostics. Figures whose year, status and part
 * of the report clash are left to the reading: the calendar is solved so that none is left.
 */
export const DIAGNOSES: readonly Rule[] = [
  diagnosed({
    code: "numbering-restart",
    severities: "-/-/-",
    said: ({ numbering, after }) => ({
      zh: `“${after}”之后又从“${numbering}”开始`,
      en: `numbering begins again with ${numbering} after ${after}`,
    }),
    examples: {
      found: [
        {
          wrong:
            "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。\n⟦一、⟧治理\n全县调解纠纷百余件。\n二、安全\n全县排查隐患百余处。",
        },
      ],
      alone: [EXAMPLE_GOOD],
    },
  }),
  diagnosed({
    code: "mojibake",
    severities: "e/e/e",
    said: ({ text }) => ({ zh: `乱码：${text}`, en: `read in a wrong encoding: ${text}` }),
    examples: {
      found: [{ wrong: "全县种植⟦锟斤拷⟧水稻五千亩。" }, { wrong: "全县种植⟦ä¸­å›½⟧水稻五千亩。" }],
      alone: ["全县种植水稻五千亩。", "引进Café品牌一家，Ångström仪器两台。"],
    },
  }),
  diagnosed({
    code: "markup",
    severities: "-/-/w",
    said: ({ pieces }) => ({ zh: `有${pieces}处网页代码或转义符`, en: `${pieces} pieces of code` }),
    examples: {
      found: [{ wrong: `⟦<p>⟧全县种植水稻五千亩。</p>${"<p>全县新建学校两所。</p>".repeat(5)}` }],
      alone: ["全县种植<br>水稻五千亩。"],
    },
  }),
  diagnosed({
    code: "empty",
    severities: "-/-/e",
    said: () => ({ zh: "没有正文", en: "there is no text of an author" }),
    examples: { found: [{ wrong: "⟦\n⟧\n" }], alone: [EXAMPLE_GOOD] },
  }),
  diagnosed({
    code: "no-title",
    severities: "-/-/i",
    said: () => ({ zh: "没有找到标题", en: "no title was found" }),
    examples: {
      found: [{ wrong: "⟦全县种植水稻五千亩，长势良好。\n⟧全县新建学校两所，年内完工。" }],
      alone: [EXAMPLE_GOOD],
    },
  }),
  diagnosed({
    code: "no-sections",
    severities: "-/-/w",
    said: () => ({ zh: "没有找到各部分的标题", en: "no headings were found" }),
    examples: {
      found: [{ wrong: "⟦青槐县2021年工作总结\n⟧全县种植水稻五千亩，长势良好。\n全县新建学校两所，年内完工。" }],
      alone: [EXAMPLE_GOOD],
    },
  }),
  diagnosed({
    code: "several-reports",
    severities: "-/-/w",
    said: ({ title }) => ({ zh: `这里开始另一份报告：${title}`, en: `another report begins here: ${title}` }),
    examples: {
      found: [
        {
          wrong: `青槐县2020年工作总结\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。\n⟦白杨县2021年工作总结⟧\n一、产业\n全县种植玉米五千亩。\n二、民生\n全县新建医院两所。`,
        },
      ],
      alone: [EXAMPLE_GOOD],
    },
  }),
  diagnosed({
    code: "truncated",
    severities: "-/-/w",
    said: ({ hidden }) =>
      hidden === null
        ? { zh: "部分内容没有显示", en: "part of the report is not shown" }
        : { zh: `有${hidden}字没有显示`, en: `${hidden} characters are not shown` },
    examples: {
      found: [{ wrong: `${EXAMPLE_GOOD}\n⟦还剩5页未读，继续阅读⟧` }],
      alone: [EXAMPLE_GOOD],
    },
  }),
  diagnosed({
    code: "decoding",
    severities: "e/w/w",
    said: ({ encoding }) => ({
      zh: `有字符不能按${encoding}解码，第一处在这里`,
      en: `characters could not be decoded as ${encoding}; the first stands here`,
    }),
    examples: { found: [{ wrong: "全县种植水⟦\ufffd⟧稻五千亩。" }], alone: [EXAMPLE_GOOD] },
  }),
  diagnosed({
    code: "table-not-read",
    severities: "-/-/i",
    said: ({ rows }) => ({ zh: `表格有${rows}行没有读出`, en: `a table was not read: ${rows} rows` }),
    examples: {
      found: [
        {
          wrong:
            "青槐县2021年工作总结\n一、产业\n⟦项目名称\t数额\t备注\n水稻\t5000\t好\n玉米\t3000\t好⟧\n二、民生\n全县新建学校两所。",
        },
      ],
      alone: [EXAMPLE_GOOD],
    },
  }),
  diagnosed({
    code: "years-apart",
    severities: "i/i/i",
    said: ({ review, plan }) => ({
      zh: `回顾${review}年，却安排${plan}年`,
      en: `the report reviews ${review} and plans ${plan}`,
    }),
    examples: {
      found: [{ wrong: "⟦青槐县2018年工作总结及2022年工作计划⟧\n一、工作总结\n全县新建学校一所。" }],
      alone: [EXAMPLE_GOOD],
    },
  }),
];
