import { phrases } from "./phrases.js";

/** Heads of columns. */
export const column = phrases({
  file: { en: "file", zh: "文件" },
  issuer: { en: "issuer", zh: "发文单位" },
  indicator: { en: "indicator", zh: "指标" },
  value: { en: "value", zh: "数值" },
  change: { en: "change", zh: "增减" },
  bound: { en: "bound", zh: "口径" },
  status: { en: "status", zh: "性质" },
  year: { en: "year", zh: "年份" },
  noYear: { en: "no year", zh: "无年份" },
  section: { en: "section", zh: "章节" },
  unit: { en: "unit", zh: "单位" },
  role: { en: "role", zh: "部分" },
  years: { en: "years", zh: "年份" },
  metrics: { en: "metrics", zh: "指标" },
  paragraphs: { en: "paragraphs", zh: "段落" },
  line: { en: "line", zh: "行" },
  rule: { en: "rule", zh: "规则" },
  category: { en: "category", zh: "类别" },
  text: { en: "text", zh: "文字" },
  target: { en: "target", zh: "目标" },
  result: { en: "result", zh: "结果" },
  gap: { en: "gap", zh: "差距" },
  verdict: { en: "verdict", zh: "结论" },
  form: { en: "form", zh: "形式" },
  alike: { en: "alike", zh: "相似度" },
  kind: { en: "kind", zh: "种类" },
  from: { en: "from", zh: "来源" },
  to: { en: "to", zh: "去向" },
  changed: { en: "changed", zh: "改动" },
});

/** What stands in cells and lines of outlines. */
export const cell = phrases({
  up: { en: (figure: string) => `up ${figure}`, zh: (figure) => `增${figure}` },
  down: { en: (figure: string) => `down ${figure}`, zh: (figure) => `降${figure}` },
  notes: {
    en: (figure: string, notes: string) => `${figure} (${notes})`,
    zh: (figure, notes) => `${figure}（${notes}）`,
  },
  change: { en: "change", zh: "增减" },
  derived: { en: (verdict: string) => `${verdict} (derived)`, zh: (verdict) => `${verdict}（推算）` },
  estimate: { en: (figure: string) => `${figure} (estimate)`, zh: (figure) => `${figure}（预计）` },
  measure: {
    en: (number: string, unit: string) => `${number} ${unit}`.trim(),
    zh: (number, unit) => `${number}${unit}`,
  },
  points: { en: (points: string) => `${points} points`, zh: (points) => `${points}个百分点` },
  conflict: { en: "conflict", zh: "数值不一" },
  revised: { en: "revised", zh: "有修订" },
  break: { en: "break", zh: "口径变动" },
  sameReport: { en: (kind: string) => `${kind}, same report`, zh: (kind) => `${kind}，同一报告` },
  noTitle: { en: "(no title)", zh: "（无标题）" },
  yearOf: { en: (year: number, role: string) => `${year} ${role}`, zh: (year, role) => `${year}年${role}` },
  published: { en: (date: string) => `published ${date}`, zh: (date) => `发布于 ${date}` },
  cutShort: { en: "cut short by its site", zh: "被网站截断" },
  listMark: { en: ", ", zh: "、" },
  noteMark: { en: "; ", zh: "；" },
});

/** 1,234: the tables behind toLocaleString take ten milliseconds to come up, a twentieth of a run over one report. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** `1 report`, `1,234 reports`. */
const english = (count: number, what: string): string => `${grouped(count)} ${what}${count === 1 ? "" : "s"}`;

/** Things and how many. */
export const counted = phrases({
  reports: { en: (n: number) => english(n, "report"), zh: (n) => `${grouped(n)} 份报告` },
  sections: { en: (n: number) => english(n, "section"), zh: (n) => `${grouped(n)} 个章节` },
  paragraphs: { en: (n: number) => english(n, "paragraph"), zh: (n) => `${grouped(n)} 段` },
  metrics: { en: (n: number) => english(n, "metric"), zh: (n) => `${grouped(n)} 项指标` },
  removedRuns: { en: (n: number) => english(n, "removed run"), zh: (n) => `${grouped(n)} 处删除` },
  removedCharacters: {
    en: (n: number) => `${english(n, "character")} removed`,
    zh: (n) => `删除 ${grouped(n)} 字`,
  },
  warnings: { en: (n: number) => english(n, "warning"), zh: (n) => `${grouped(n)} 处警告` },
  errors: { en: (n: number) => english(n, "error"), zh: (n) => `${grouped(n)} 处错误` },
  notes: { en: (n: number) => english(n, "note"), zh: (n) => `${grouped(n)} 处提示` },
  badRecords: { en: (n: number) => english(n, "bad record"), zh: (n) => `${grouped(n)} 条记录有误` },
  passedBy: {
    en: (n: number) => `${english(n, "record")} of errors passed by`,
    zh: (n) => `跳过 ${grouped(n)} 条出错的记录`,
  },
  failed: { en: (n: number) => `${english(n, "input")} failed`, zh: (n) => `${grouped(n)} 个输入失败` },
  skipped: { en: (n: number) => `${english(n, "report")} there already`, zh: (n) => `${grouped(n)} 份已有、略过` },
  passedOver: {
    en: (n: number) => `${english(n, "other file")} passed over`,
    zh: (n) => `另有 ${grouped(n)} 个其他文件未读`,
  },
  targets: { en: (n: number) => english(n, "target"), zh: (n) => `${grouped(n)} 项目标` },
  ofVerdict: {
    en: (n: number, verdict: string) => `${grouped(n)} ${verdict}`,
    zh: (n, verdict) => `${verdict} ${grouped(n)}`,
  },
});

/** Lines beside what is written. */
export const told = phrases({
  table: { en: (name: string, rows: number) => `${rows} ${name}`, zh: (name, rows) => `${name} ${rows} 行` },
  listMark: { en: ", ", zh: "，" },
  noneFits: { en: (all: string) => `0 of ${all} match`, zh: (all) => `${all}中没有符合条件的` },
  wrote: { en: (where: string) => `wrote ${where}`, zh: (where) => `已写入 ${where}` },
  lacksNext: {
    en: "what became of targets stands in the next year's report of the same issuer; give that too",
    zh: "目标完成得怎样，要看同一单位下一年的报告；请把它放进同一个文件夹",
  },
  noText: { en: "no report has any text", zh: "没有正文" },
  noReuse: { en: "no paragraph stands in two reports of one issuer", zh: "没有重复的段落" },
  noSeries: { en: "no report states a level or a growth", zh: "没有历年数值" },
  noFigures: { en: "there are no metrics", zh: "没有指标" },
  nothingRemoved: { en: "nothing was removed", zh: "没有删除任何内容" },
  mended: {
    en: (path: string, count: number, kinds: string) => `${path}: ${english(count, "place")} mended: ${kinds}`,
    zh: (path, count, kinds) => `${path}：改了 ${grouped(count)} 处：${kinds}`,
  },
  nothingMended: {
    en: (path: string) => `${path}: nothing to mend`,
    zh: (path) => `${path}：没有可以自动改正的地方`,
  },
  change: {
    en: (from: string, to: string) => (to === "" ? `"${from}" left out` : `"${from}" → "${to}"`),
    zh: (from, to) => (to === "" ? `删“${from}”` : `“${from}”→“${to}”`),
  },
  times: {
    en: (what: string, count: number) => `${what} (${grouped(count)} times)`,
    zh: (what, count) => `${what}（${grouped(count)} 处）`,
  },
  wroteBelow: {
    en: (count: number, where: string) => `wrote ${english(count, "file")} below ${where}`,
    zh: (count, where) => `已在 ${where} 下写入 ${grouped(count)} 个文件`,
  },
  /** Behind a count of inputs that are done. */
  timeLeft: {
    en: (minutes: number, seconds: number) => (minutes > 0 ? `${minutes} min ${seconds} s left` : `${seconds} s left`),
    zh: (minutes, seconds) => (minutes > 0 ? `约剩 ${minutes} 分 ${seconds} 秒` : `约剩 ${seconds} 秒`),
  },
  /** A sum and its parts. */
  parts: { en: (sum: string, parts: string) => `${sum}: ${parts}`, zh: (sum, parts) => `${sum}：${parts}` },
  twice: {
    en: (issuer: string, year: number, kept: string, left: string) =>
      `${issuer}: two reports of ${year}: ${kept} is compared, ${left} is left out`,
    zh: (issuer, year, kept, left) => `${issuer}：${year} 年有两份报告：取 ${kept}，略去 ${left}`,
  },
  noReport: {
    en: (issuer: string, years: string) => `${issuer}: no report of ${years}`,
    zh: (issuer, years) => `${issuer}：缺 ${years} 年的报告`,
  },
  yearless: {
    en: (issuer: string, path: string) => `${issuer}: ${path} tells no year that it plans for, and is left out`,
    zh: (issuer, path) => `${issuer}：${path} 看不出计划的是哪一年，略去`,
  },
});

/** The index of the pages that `view --out-dir` writes. */
export const indexOfPages = phrases({
  title: { en: "Reports", zh: "工作报告" },
  filter: { en: "Filter by issuer, year, kind or file", zh: "按发文单位、年份、文种或文件筛选" },
  none: { en: "No report has these words.", zh: "没有符合条件的报告。" },
  noIssuer: { en: "Without an issuer", zh: "发文单位不明" },
  problems: { en: (n: number) => english(n, "problem"), zh: (n) => `${grouped(n)} 处问题` },
});
