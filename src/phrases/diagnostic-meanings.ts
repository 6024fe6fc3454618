import type { DiagnosticCode } from "../model/diagnostics.js";
import { phrases } from "./phrases.js";

/** What each code means, whatever the report: for lists of codes. */
export const diagnosticMeaning = phrases<Record<DiagnosticCode | "input-failed", string>>({
  "numbering-gap": { en: "A number is missing among siblings", zh: "同级编号缺号" },
  "numbering-duplicate": { en: "A number stands twice among siblings", zh: "同级编号重复" },
  "numbering-restart": { en: "Numbering begins anew among siblings", zh: "同级编号重新开始" },
  "announced-count": { en: "Another number of items follows than is announced", zh: "列出的项数与预告不符" },
  "title-year-mismatch": { en: "The title's year is not the text's", zh: "标题年份与正文不符" },
  truncated: { en: "A site keeps back a part of the report", zh: "网站未显示报告全文" },
  decoding: { en: "Bytes are no text in the encoding", zh: "有字节无法解码" },
  markup: { en: "A page's code stands throughout the text", zh: "夹有大量网页代码" },
  mojibake: { en: "Characters were read in a wrong encoding", zh: "有乱码" },
  "damaged-figure": { en: "A figure is torn or has lost its digits", zh: "数字残缺" },
  "actual-in-future": { en: "Something is told as done in a year that is not over", zh: "尚未过完的年份写成已完成" },
  "target-before-plan": { en: "A plan has a target for a year before its own", zh: "计划中的目标早于计划年份" },
  "target-in-review": { en: "A review has a target for a year that it reviews", zh: "回顾部分出现所回顾年份的目标" },
  "years-apart": { en: "The plan's year does not follow the reviewed one", zh: "计划年份与回顾年份不相接" },
  "table-not-read": { en: "Rows of a table say too little to be read as metrics", zh: "表格中有未能识别的行" },
  "words-missing": { en: "The report was read without a dictionary", zh: "未用词典读取" },
  empty: { en: "There is no text of an author", zh: "没有正文" },
  "no-title": { en: "No title was found", zh: "没有找到标题" },
  "no-sections": { en: "No headings were found", zh: "没有找到小标题" },
  "several-reports": { en: "A file holds several reports", zh: "一个文件中有多份报告" },
  "input-failed": { en: "An input could not be read or parsed", zh: "输入无法读取或处理" },
});
