import { role, worded } from "../../phrases/model.js";
import { phrases, type Saying } from "../../phrases/phrases.js";
import { quoted } from "./quoted.js";

/** A decision as its sentence needs it. */
export interface Decided {
  /** What stands in the source where it was made. */
  readonly text: string;
  /** What came out, null for a refusal. */
  readonly chosen: string | null;
}

type Sentence = (decided: Decided) => string;
const sentence = (words: Sentence): Sentence => words;

/** A sentence for each code that a pass tells: what was decided about a text. */
export const decisions: Readonly<Record<string, Saying<[Decided]>>> = phrases({
  removed: {
    en: sentence(({ text, chosen }) => `${quoted(text)} is not the author's, says the rule ${chosen}.`),
    zh: ({ text, chosen }) => `${quoted(text)}不是作者所写，依据规则 ${chosen}。`,
  },
  "line-kept": {
    en: sentence(({ text }) => `${quoted(text)} was looked at as boilerplate, and kept.`),
    zh: ({ text }) => `${quoted(text)}曾疑为网站内容，予以保留。`,
  },
  "marker-taken": {
    en: sentence(({ text }) => `${quoted(text)} is a number of the outline or of a list.`),
    zh: ({ text }) => `${quoted(text)}是大纲或列举的编号。`,
  },
  "marker-passed": {
    en: sentence(({ text }) => `${quoted(text)} is no numbering: it fits no sequence of numbers.`),
    zh: ({ text }) => `${quoted(text)}不是编号：与任何编号序列都不相接。`,
  },
  item: {
    en: sentence(({ text }) => `${quoted(text)} begins an item.`),
    zh: ({ text }) => `${quoted(text)}开始一个条目。`,
  },
  "run-of-headings": {
    en: sentence(({ text }) => `${quoted(text)} and its like number headings.`),
    zh: ({ text }) => `${quoted(text)}及同组编号是标题的编号。`,
  },
  "list-item": {
    en: sentence(({ text }) => `${quoted(text)} and its like number the points of a list, no headings.`),
    zh: ({ text }) => `${quoted(text)}及同组编号是列举的要点，不是标题。`,
  },
  "heading-end": {
    en: sentence(({ text, chosen }) => `The heading is ${quoted(text)}: it ends ${endOf(chosen)}.`),
    zh: ({ text, chosen }) => `标题是${quoted(text)}：${endOf(chosen)}。`,
  },
  title: {
    en: sentence(({ text }) => `${quoted(text)} is the report's title.`),
    zh: ({ text }) => `${quoted(text)}是报告的标题。`,
  },
  "heading-line": {
    en: sentence(({ text }) => `${quoted(text)} on a line of its own is a heading.`),
    zh: ({ text }) => `${quoted(text)}单占一行，是标题。`,
  },
  "no-heading": {
    en: sentence(({ text }) => `${quoted(text)} on a line of its own is no heading.`),
    zh: ({ text }) => `${quoted(text)}单占一行，但不是标题。`,
  },
  role: {
    en: sentence(({ text, chosen }) => `The section under ${quoted(text)} has the role ${chosen}.`),
    zh: ({ text, chosen }) => `${quoted(text)}之下属于“${worded(role, chosen ?? "")}”部分。`,
  },
  issuer: {
    en: sentence(({ text, chosen }) => `${quoted(text)} says who reports: ${chosen}.`),
    zh: ({ text, chosen }) => `${quoted(text)}写明发文单位：${chosen}。`,
  },
  "issuer-refused": {
    en: sentence(({ text }) => `${quoted(text)} does not say who reports.`),
    zh: ({ text }) => `${quoted(text)}没有写明发文单位。`,
  },
  "report-years": {
    en: sentence(({ chosen }) => `The report reviews and plans ${(chosen ?? "").trim().replace(/ +/, ", ")}.`),
    zh: ({ chosen }) => `报告回顾和计划的年份：${(chosen ?? "").trim().replace(/ +/, "、")}。`,
  },
  "figure-read": {
    en: sentence(({ text }) => `${quoted(text)} is a figure that measures something.`),
    zh: ({ text }) => `${quoted(text)}是有所指的数字。`,
  },
  "figure-refused": {
    en: sentence(({ text }) => `${quoted(text)} is no figure that measures something.`),
    zh: ({ text }) => `${quoted(text)}不是指标的数字。`,
  },
  "figure-damaged": {
    en: sentence(({ text }) => `${quoted(text)} has lost digits, and is not guessed.`),
    zh: ({ text }) => `${quoted(text)}有缺字，不作猜测。`,
  },
  indicator: {
    en: sentence(({ text, chosen }) =>
      chosen === null ? `The text names nothing that ${quoted(text)} measures.` : `${quoted(text)} measures ${chosen}.`,
    ),
    zh: ({ text, chosen }) =>
      chosen === null ? `文中没有写明${quoted(text)}是什么指标。` : `${quoted(text)}的指标是“${chosen}”。`,
  },
  status: {
    en: sentence(({ text, chosen }) => `${quoted(text)} is ${statusOf(chosen)}.`),
    zh: ({ text, chosen }) => `${quoted(text)}是${statusOf(chosen)}。`,
  },
  year: {
    en: sentence(({ text, chosen }) =>
      chosen === null ? `No year can be told for ${quoted(text)}.` : `${quoted(text)} belongs to ${chosen}.`,
    ),
    zh: ({ text, chosen }) => (chosen === null ? `${quoted(text)}看不出年份。` : `${quoted(text)}属于 ${chosen} 年。`),
  },
});

const statuses: Readonly<Record<string, Saying<[]>>> = phrases({
  actual: { en: "a fact", zh: "完成数" },
  estimate: { en: "an estimate", zh: "预计数" },
  target: { en: "an aim", zh: "目标数" },
});
const statusOf = (chosen: string | null): string => worded(statuses, chosen ?? "");

/** How a heading ends. */
const ends: Readonly<Record<string, Saying<[]>>> = phrases({
  line: { en: "with its line", zh: "到行末为止" },
  "sentence-mark": { en: "at the mark behind it", zh: "到后面的标点为止" },
  colon: { en: "at the colon behind it", zh: "到后面的冒号为止" },
  "title-word": { en: "behind a word that ends headings of parts", zh: "到部分标题的结尾词为止" },
  weighed: { en: "where most speaks for it", zh: "到依据最多之处为止" },
});
const endOf = (chosen: string | null): string => worded(ends, chosen ?? "");
