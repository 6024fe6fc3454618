import { phrases } from "./phrases.js";

/** Examples of the command line whose names and values are Chinese in Chinese. */
export const exampleLines = phrases({
  parseReports: { en: "reports parse reports/ -o all.json", zh: "reports parse 文件夹 -o 全部.json" },
  viewReports: { en: "reports view reports/ -o page.html", zh: "reports view 文件夹 -o 网页.html" },
  parseIn: { en: "reports parse in/", zh: "reports parse 文件夹" },
  parseInOutDirOut: { en: "reports parse in/ --out-dir out/", zh: "reports parse 文件夹 --out-dir 结果" },
  catATxtParse: { en: "cat a.txt | reports parse -f yaml", zh: "cat 报告.txt | reports parse -f yaml" },
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
  metricsInPivotYear: {
    en: "reports metrics in/ --indicator 收入 --pivot year",
    zh: "reports metrics 文件夹 --indicator 收入 --pivot 年份",
  },
  cleanReportTxt: { en: "reports clean report.txt", zh: "reports clean 报告.txt" },
  cleanReportTxtDiff: { en: "reports clean report.txt --diff", zh: "reports clean 报告.txt --diff" },
  cleanInOutDirOut: {
    en: "reports clean in/ -f markdown --out-dir out/",
    zh: "reports clean 文件夹 -f docx --out-dir 净稿",
  },
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
  compareFromNdjson: {
    en: "reports compare --from ndjson all.ndjson --what series",
    zh: "reports compare --from ndjson 全部.ndjson --what 历年",
  },
  checkReportTxt: { en: "reports check report.txt", zh: "reports check 报告.txt" },
  checkReportTxtAgainstLastTxt: {
    en: "reports check report.txt --against last.txt",
    zh: "reports check 报告.txt --against 去年.txt",
  },
  tablesInOutDirT: { en: "reports tables in/ --out-dir t/", zh: "reports tables 文件夹 --out-dir 表" },
  tablesInOWorkbook: { en: "reports tables in/ -o 表.xlsx", zh: "reports tables 文件夹 -o 表.xlsx" },
  chunksIn: { en: "reports chunks in/ -o chunks.ndjson", zh: "reports chunks 文件夹 -o 块.ndjson" },
  chunksATxt: { en: "reports chunks a.txt --max-chars 500", zh: "reports chunks 报告.txt --max-chars 500" },
  chunksFromNdjson: {
    en: "reports chunks --from ndjson all.ndjson",
    zh: "reports chunks --from ndjson 全部.ndjson",
  },
  learnPages: { en: "reports learn pages/ -o site.yaml", zh: "reports learn 网页 -o 网站.yaml" },
  learnPagesDryRun: { en: "reports learn pages/ --dry-run", zh: "reports learn 网页 --dry-run" },
  cleanPagesRules: {
    en: "reports clean pages/ --rules site.yaml --removed",
    zh: "reports clean 网页 --rules 网站.yaml --removed",
  },
  rulesAll: { en: "reports rules > all.yaml", zh: "reports rules > 全部.yaml" },
  rulesOfSite: { en: "reports rules --rules site.yaml", zh: "reports rules --rules 网站.yaml" },
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
