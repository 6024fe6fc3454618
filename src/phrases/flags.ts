import { expressionFault, faultIn } from "./faults.js";
import { phrases } from "./phrases.js";

/** What help says of flags that read reports. */
export const inputFlag = phrases({
  filesFrom: {
    en: "read paths from a file, one a line or parted by NUL; - for a pipe",
    zh: "从文件读取路径清单，每行一个，或以 NUL 分隔；- 表示管道",
  },
  ignore: {
    en: "leave paths out, as .gitignore and .reportsignore do; repeatable",
    zh: "略去某些路径，写法同 .gitignore；可重复",
  },
  jobs: { en: "worker processes (by itself, by the size of the inputs)", zh: "并行进程数（默认按输入大小而定）" },
  encoding: { en: "encoding of the inputs", zh: "输入文件的编码" },
  maxBytes: { en: "largest input, unpacked", zh: "单个输入的最大字节数，按解压后计" },
  rules: { en: "add boilerplate rules of your own (YAML); repeatable", zh: "加入自定义的删除规则（YAML）；可重复" },
  from: { en: "what the inputs are", zh: "输入的种类" },
  fromParsed: {
    en: "what the inputs are: reports, or NDJSON of reports parse",
    zh: "输入：报告，或 parse 写出的 NDJSON",
  },
  shard: { en: "only part i of n of the inputs", zh: "只处理一部分：3/32 是 32 份输入中的第 3 份" },
});

/** Of flags that say where what is written goes, and how. */
export const outputFlag = phrases({
  format: { en: "what to write", zh: "输出格式" },
  output: {
    en: "to one file; its ending tells the format; - for a pipe",
    zh: "写入一个文件，由扩展名定格式；- 表示管道",
  },
  outDirOfView: {
    en: "write a page for each report, in the tree of the inputs, and index.html",
    zh: "每份报告写一个网页，目录结构同输入，另写 index.html",
  },
  outDir: { en: "write a file for each report, in the tree of the inputs", zh: "每份报告写一个文件，目录结构同输入" },
  noGenerator: {
    en: "leave out what made the report: version, rules, lexicon",
    zh: "不写出生成信息：程序版本、规则、词库",
  },
  force: { en: "replace files that exist in --out-dir", zh: "覆盖 --out-dir 中已有的文件" },
  skipExisting: { en: "leave out reports whose file exists in --out-dir", zh: "--out-dir 中已有文件的报告不再处理" },
  bom: {
    en: "begin CSV with a byte-order mark, for spreadsheets",
    zh: "CSV 以字节顺序标记开头，供 Excel 等表格软件识别",
  },
  width: {
    en: "columns to fit into (default: the terminal's; no end in a pipe)",
    zh: "输出宽度（列；默认同终端，管道中不限）",
  },
});

/** Of flags on messages, on where flags come from, and of help itself. */
export const messageFlag = phrases({
  quiet: { en: "only what failed: no warnings, summary or progress", zh: "只报失败：不显示警告、小结和进度" },
  color: { en: "paint for a terminal", zh: "终端着色" },
  noColor: { en: "the same as --color never", zh: "同 --color never" },
  debug: { en: "show where in the program an error arose", zh: "显示错误出自程序何处" },
  config: {
    en: "take flags from this file, not the nearest reports.config.yaml",
    zh: "从此文件取选项，不用最近的 reports.config.yaml",
  },
  noConfig: { en: "take flags from no file", zh: "不从任何文件取选项" },
  lang: { en: "language of help and messages", zh: "帮助和消息的语言" },
  failOn: { en: "exit 1 where a report has one", zh: "报告有此类问题时退出码为 1" },
  failOnFinding: { en: "exit 1 where there is one", zh: "有此类问题时退出码为 1" },
  maxWarnings: { en: "exit 1 where there are more", zh: "警告多于此数时退出码为 1" },
  diagnosticsFormat: { en: "how diagnostics are written", zh: "问题提示的格式" },
  diagnosticsOutput: {
    en: "where diagnostics go (default: standard error)",
    zh: "问题提示写到哪里（默认：标准错误）",
  },
  failures: {
    en: "list the paths of inputs that failed, for --files-from",
    zh: "列出失败输入的路径，可再交给 --files-from",
  },
  help: { en: "show this", zh: "显示本帮助" },
  helpAll: { en: "explain every flag", zh: "逐一说明所有选项" },
  version: { en: "print the version", zh: "显示版本" },
});

/** Of the flags of outline, metrics, clean and view. */
export const showFlag = phrases({
  depth: { en: "show so many levels", zh: "只显示若干层" },
  metricsOfSections: { en: "list each section's metrics below it", zh: "在各章节下列出其指标" },
  indicator: {
    en: "whose name holds the word, or fits /收入$/; repeatable",
    zh: "指标名称含此词，或符合 /收入$/；可重复",
  },
  canonical: { en: "standard names only: 地区生产总值 for GDP", zh: "只要有标准名称的指标：GDP 作地区生产总值" },
  year: { en: "of a year, or of years: 2019-2021", zh: "某一年或某几年：2019-2021" },
  status: { en: "of one status or of several, parted by commas", zh: "指标的性质；几种用逗号隔开" },
  unit: { en: "in a unit as written (亿元) or a base unit (CNY)", zh: "原文单位（亿元）或基本单位（元）" },
  section: {
    en: "below a section: its id (2.1), or a word of its headings",
    zh: "某章节之下：章节号（2.1），或其标题中的词",
  },
  masked: { en: "masked figures", zh: "隐去的数字" },
  sort: { en: "sort by a column", zh: "按某一列排序" },
  reverse: { en: "the other way round", zh: "倒序" },
  pivot: { en: "one row an indicator, a column a year", zh: "一行一个指标，一列一年" },
  formatOfClean: { en: "as it is, with headings as #, or for print", zh: "纯文本、以 # 标出标题，或供打印" },
  indent: { en: "begin paragraphs with two blanks, as in print", zh: "段首空两格，如同印出来的" },
  frontMatter: {
    en: "begin Markdown with title, issuer, years, source as YAML",
    zh: "Markdown 开头以 YAML 写出标题、单位、年份、来源",
  },
  keepWraps: { en: "keep the lines of the source, do not join them", zh: "保留原文的行，不接合断行" },
  removed: { en: "list what was removed, by line, rule and words", zh: "列出删除的内容：行号、规则、文字" },
  diffOfClean: {
    en: "show what was removed in place, struck out or as [-…-]",
    zh: "在原位标出删除的内容：删除线，或 [-…-]",
  },
  raw: {
    en: "leave control characters as they are, though a terminal would obey them",
    zh: "保留控制字符原样，哪怕终端会执行",
  },
  open: { en: "open the page in the default browser", zh: "在默认浏览器中打开页面" },
});

/** Of the flags of compare. */
export const compareFlag = phrases({
  what: { en: "what is held against what", zh: "对照什么" },
  issuer: { en: "reports of one issuer only", zh: "只看一个发文单位的报告" },
  years: { en: "of a year, or of years: 2020-2024", zh: "某一年或某几年：2020-2024" },
  only: { en: "indicators of yearbooks, or all", zh: "统计年鉴中的主要指标，或全部" },
  verdict: { en: "of some verdicts, parted by commas", zh: "只看某些结论；几种用逗号隔开" },
  vocabulary: { en: "names of your own for indicators (YAML)", zh: "自定义的指标名称（YAML）" },
  derive: { en: "derive a rate from two levels where none is stated", zh: "未写增速时由两年的数值推算" },
  noDerive: { en: "take what is stated only", zh: "只用写明的数字" },
  explain: { en: "in JSON also what was weighed against each result", zh: "在 JSON 中附上与各结果比较过的候选" },
});

/** Of the flags of check. */
export const checkFlag = phrases({
  profile: { en: "a final text, one being written, or texts collected", zh: "校对哪种稿子" },
  rule: {
    en: "a rule as error, warning, info or off; repeatable",
    zh: "规则=级别，级别为错误、警告、提示或关闭；可重复",
  },
  against: { en: "last year's report, to hold figures against", zh: "上一年的报告，用来核对数字" },
  expect: {
    en: "what paths say, for --profile corpus: {issuer}_{year}",
    zh: "路径所含信息，用于 --profile corpus：{issuer}_{year}",
  },
  words: {
    en: "wrong words of your own: lines of a wrong word and the right one",
    zh: "自备的错词表：每行一个错词和正确写法",
  },
  phrases: { en: "set phrases with their years (YAML)", zh: "固定提法及其年份（YAML）" },
  places: { en: "names that are right: one a line", zh: "正确的地名：每行一个" },
  fix: { en: "mend marks and doubled words in place, or into -o", zh: "就地改正标点和重复用词，或写入 -o 的文件" },
  diff: { en: "with --fix: print what would change, write nothing", zh: "与 --fix 同用：只显示改动，不写入" },
  explain: { en: "say what a rule finds, with examples", zh: "说明一条规则查什么，并举例" },
  language: {
    en: "of what is found (default: zh, or what --lang says)",
    zh: "查出问题的说明所用语言（默认：zh，或依 --lang）",
  },
});

/** Of the flags of explain. */
export const explainFlag = phrases({
  at: { en: "what stands at a place", zh: "某一位置上是什么（行:列）" },
  metric: { en: "a metric: 17, m17", zh: "一项指标：17、m17" },
  section: { en: "a section and its heading: 2.1", zh: "一个章节及其标题：2.1" },
  removed: { en: "a removed run, as clean --removed lists them", zh: "一处删除，序号同 clean --removed 所列" },
});

/** What a value that a flag does not take should be. */
export const badValue = phrases({
  year: { en: "It must be a year, or two: 2019-2021.", zh: "应为一个或两个年份，如 2019-2021。" },
  place: { en: "It must be a line and a column, 12:30.", zh: "应为行号和列号，如 12:30。" },
  section: { en: "It must be the id of a section, 2.1.", zh: "应为章节号，如 2.1。" },
  wholeNumber: { en: "It must be a whole number.", zh: "应为整数。" },
  aboveZero: { en: "It must be above 0.", zh: "应大于 0。" },
  ruleSeverity: {
    en: "It must be a rule and error, warning, info or off: word=off.",
    zh: "应为规则=级别，级别为错误、警告、提示或关闭，如 word=关闭。",
  },
  shard: { en: "It must be I/N: part I of N, such as 3/32.", zh: "应为序号/份数，如 3/32，即 32 份中的第 3 份。" },
  pattern: {
    en: (why: string) => `It is no regular expression: ${why}.`,
    zh: (why) => `不是正确的正则表达式：${faultIn(expressionFault, why.split(": ").at(-1) ?? "")}。`,
  },
  choices: {
    en: (choices: string) => `Allowed choices are ${choices}.`,
    zh: (choices) => `可选：${choices}。`,
  },
});
