import { phrases } from "./phrases.js";

/** Examples of the command line whose names and values are Chinese in Chinese. */
export const exampleLines = phrases({
  outlineReportTxt: { en: "reports outline report.txt", zh: "reports outline 报告.txt" },
  outlineInDepth1: { en: "reports outline in/ --depth 1", zh: "reports outline 文件夹 --depth 1" },
  outlineATxtMetricsLess: {
    en: "reports outline a.txt --metrics | less",
    zh: "reports outline 报告.txt --metrics | less",
  },
  metricsReportTxt: { en: "reports metrics report.txt", zh: "reports metrics 报告.txt" },
  metricsInStatusTargetFCsv: {
    en: "reports metrics in/ --status target -f csv",
    zh: "reports metrics 文件夹 --status 目标 -o 表.xlsx",
  },
  cleanReportTxt: { en: "reports clean report.txt", zh: "reports clean 报告.txt" },
  cleanReportTxtDiff: { en: "reports clean report.txt --diff", zh: "reports clean 报告.txt --diff" },
  viewReportTxtOPageHtmlOpen: {
    en: "reports view report.txt -o page.html --open",
    zh: "reports view 报告.txt -o 报告.html --open",
  },
  viewInOPageHtml: { en: "reports view in/ -o page.html", zh: "reports view 文件夹 -o 网页.html" },
  viewInOutDirPagesOpen: {
    en: "reports view in/ --out-dir pages/ --open",
    zh: "reports view 文件夹 --out-dir 网页 --open",
  },
  compareIn: { en: "reports compare in/", zh: "reports compare 文件夹" },
  compareInVerdictMissedFCsv: {
    en: "reports compare in/ --verdict missed -f csv",
    zh: "reports compare 文件夹 --verdict 未达成 -o 对照.xlsx",
  },
  checkReportTxt: { en: "reports check report.txt", zh: "reports check 报告.txt" },
  checkReportTxtAgainstLastTxt: {
    en: "reports check report.txt --against last.txt",
    zh: "reports check 报告.txt --against 去年.txt",
  },
  tablesInOutDirT: { en: "reports tables in/ --out-dir t/", zh: "reports tables 文件夹 --out-dir 表" },
  explainReportTxtAt1230: { en: "reports explain report.txt --at 12:30", zh: "reports explain 报告.txt --at 12:30" },
  explainReportTxtMetric17: {
    en: "reports explain report.txt --metric 17",
    zh: "reports explain 报告.txt --metric 17",
  },
  explainReportTxtSection21: {
    en: "reports explain report.txt --section 2.1",
    zh: "reports explain 报告.txt --section 2.1",
  },
});
