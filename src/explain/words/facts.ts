import type { Metric } from "../../model/report.js";
import { diagnosticWords } from "../../phrases/diagnostics.js";
import { bound, category, direction, mentionKind, role, status, worded } from "../../phrases/model.js";
import { phrases } from "../../phrases/phrases.js";
import { cell, column } from "../../phrases/views.js";
import type { FactParams, SectionParams } from "../facts.js";

/** What the report has at a place. */
export const facts = phrases<{ readonly [Code in keyof FactParams]: (params: FactParams[Code]) => string }>({
  removed: {
    en: ({ rule, category: of, number }) => `Removed run ${number}: not the author's (${rule}, ${of}).`,
    zh: ({ rule, category: of, number }) =>
      `第 ${number} 处删除：不是作者所写（规则 ${rule}，${worded(category, of)}）。`,
  },
  title: { en: ({ text }) => `The report's title: ${text}.`, zh: ({ text }) => `报告的标题：${text}。` },
  heading: {
    en: (section) => `The heading of section ${sectionWords(section)}.`,
    zh: (section) => `章节的标题：${sectionWords(section)}。`,
  },
  paragraph: {
    en: ({ paragraph, ...section }) => `Paragraph ${paragraph} of section ${sectionWords(section)}.`,
    zh: ({ paragraph, ...section }) => `段落 ${paragraph}，属章节 ${sectionWords(section)}。`,
  },
  item: {
    en: ({ id, numbering }) => `Item ${id}, ${numbering}.`,
    zh: ({ id, numbering }) => `条目 ${id}，“${numbering}”。`,
  },
  metric: {
    en: (metric) => `Metric ${metric.id}: ${metricWords(metric)}.`,
    zh: (metric) => `指标 ${metric.id}：${metricWords(metric)}。`,
  },
  year: {
    en: ({ text, year, to, kind }) => `Year mention ${text}: ${yearWords(year, to)} (${kind}).`,
    zh: ({ text, year, to, kind }) => `年份“${text}”：${yearWords(year, to)}（${worded(mentionKind, kind)}）。`,
  },
  diagnostic: {
    en: ({ code, message }) => `Diagnostic ${code}: ${message}.`,
    zh: (diagnostic) => `问题 ${diagnostic.code}：${diagnosticWords(diagnostic)}。`,
  },
  nothing: {
    en: () => "White space between things: the report has nothing here.",
    zh: () => "此处是空白，报告中没有内容。",
  },
});

const said = phrases({
  noHeading: { en: "(no heading)", zh: "（无标题）" },
  noIndicator: { en: "(no indicator)", zh: "（无指标名称）" },
  colon: { en: ": ", zh: "：" },
});

const yearWords = (year: number | null, to: number | null): string =>
  to === null ? String(year ?? column.noYear()) : `${year}-${to}`;

const sectionWords = ({ id, heading, role: of, years }: SectionParams): string =>
  [`${id} ${heading ?? said.noHeading()}${said.colon()}${worded(role, of)}`, ...years].join(cell.listMark());

const metricWords = ({ indicator, text, bound: of, change, status: is, year, period }: Metric): string =>
  [
    `${indicator ?? said.noIndicator()} ${text}`,
    ...(of === "exact" ? [] : [bound[of]()]),
    ...(change === null ? [] : [direction[change.direction]() + (change.basis === null ? "" : ` ${change.basis}`)]),
    status[is](),
    year ?? column.noYear(),
    ...(period === null ? [] : [period.text]),
  ].join(cell.listMark());
