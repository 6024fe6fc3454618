import type { DiagnosticCode, DiagnosticParams } from "../model/diagnostics.js";
import { type Language, language } from "./language.js";
import { phrases, type Saying } from "./phrases.js";

/** A sentence for each code. */
const sentences = phrases<{ readonly [Code in DiagnosticCode]: (params: DiagnosticParams[Code]) => string }>({
  "numbering-gap": {
    en: ({ numbering, after }) =>
      after === null ? `numbering begins with ${numbering}` : `${numbering} follows ${after}`,
    zh: ({ numbering, after }) =>
      after === null ? `编号从“${numbering}”开始` : `“${after}”之后是“${numbering}”，编号缺号`,
  },
  "numbering-duplicate": {
    en: ({ numbering }) => `${numbering} stands twice`,
    zh: ({ numbering }) => `编号“${numbering}”出现两次`,
  },
  "numbering-restart": {
    en: ({ numbering, after }) => `numbering begins again with ${numbering} after ${after}`,
    zh: ({ numbering, after }) => `“${after}”之后编号从“${numbering}”重新开始`,
  },
  "announced-count": {
    en: ({ announced, found }) => `${announced} are announced and ${found} follow`,
    zh: ({ announced, found }) => `文中说有 ${announced} 项，实际列出 ${found} 项`,
  },
  "title-year-mismatch": {
    en: ({ title, text }) => `the title says ${title}, the text reports on ${text}`,
    zh: ({ title, text }) => `标题写 ${title} 年，正文讲的是 ${text} 年`,
  },
  truncated: {
    en: ({ hidden }) => (hidden === null ? "part of the report is not shown" : `${hidden} characters are not shown`),
    zh: ({ hidden }) => (hidden === null ? "报告有一部分未显示" : `有 ${hidden} 个字未显示`),
  },
  decoding: {
    en: ({ encoding }) => `characters could not be decoded as ${encoding}; the first stands here`,
    zh: ({ encoding }) => `有字符无法按 ${encoding} 解码，第一处在此`,
  },
  markup: {
    en: ({ pieces }) => `a page's code stands throughout the text: ${pieces} pieces`,
    zh: ({ pieces }) => `夹有网页代码：${pieces} 处`,
  },
  mojibake: {
    en: ({ text }) => `characters were read in a wrong encoding; the first are ${text}`,
    zh: ({ text }) => `有乱码，第一处是“${text}”`,
  },
  "damaged-figure": {
    en: ({ text }) => `a figure is damaged: ${text}`,
    zh: ({ text }) => `数字残缺：${text}`,
  },
  "actual-in-future": {
    en: ({ text, year, last }) => `${text} is told as done in ${year}, after ${last}`,
    zh: ({ text, year, last }) => `“${text}”说成 ${year} 年已完成，而报告只讲到 ${last} 年`,
  },
  "target-before-plan": {
    en: ({ text, year, plan }) => `${text} is planned for ${year} in a plan of ${plan}`,
    zh: ({ text, year, plan }) => `“${text}”是 ${year} 年的目标，却写在 ${plan} 年的计划中`,
  },
  "target-in-review": {
    en: ({ text, year, review }) => `${text} is planned for ${year} in a review of ${review}`,
    zh: ({ text, year, review }) => `“${text}”是 ${year} 年的目标，却写在 ${review} 年的回顾中`,
  },
  "years-apart": {
    en: ({ review, plan }) => `the report reviews ${review} and plans ${plan}`,
    zh: ({ review, plan }) => `报告回顾 ${review} 年，计划的却是 ${plan} 年`,
  },
  "table-not-read": {
    en: ({ rows }) => `a table was not read: ${rows} ${rows === 1 ? "row" : "rows"}`,
    zh: ({ rows }) => `表格未能识别：${rows} 行`,
  },
  "words-missing": {
    en: () => "the report has no line breaks and was read without a dictionary; npm install @node-rs/jieba brings it",
    zh: () => "报告没有换行，又没有分词组件可用；可用 npm install @node-rs/jieba 安装",
  },
  empty: { en: () => "there is no text of an author", zh: () => "没有正文" },
  "no-title": { en: () => "no title was found", zh: () => "没有找到标题" },
  "no-sections": { en: () => "no headings were found", zh: () => "没有找到小标题" },
  "several-reports": {
    en: ({ title }) => `another report begins here: ${title}`,
    zh: ({ title }) => `另一份报告由此开始：${title}`,
  },
});

/** A diagnostic as far as its sentence needs it. */
interface Told {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a diagnostic says in the language in use; of a code that has no sentence, what it says itself. */
export function diagnosticWords({ code, params, message }: Told & { readonly message: string }): string {
  return Object.hasOwn(sentences, code)
    ? diagnosticSentence(language(), { code: code as DiagnosticCode, params })
    : message;
}

/** The sentence of a code. */
export function diagnosticSentence(
  chosen: Language,
  { code, params }: Told & { readonly code: DiagnosticCode },
): string {
  // The table pairs codes and parameters; the compiler does not see that a diagnostic does too.
  return (sentences[code] as Saying<[unknown]>).in(chosen, params);
}
