import { phrases } from "./phrases.js";

/** What the commands do, in a line of the list of commands. */
export const summary = phrases({
  parse: {
    en: "parse reports: sections, metrics, years, and all removed",
    zh: "解析报告：章节、指标、年份和删除的内容",
  },
  outline: { en: "print the tree of sections", zh: "显示章节大纲" },
  metrics: { en: "print a table of the figures", zh: "显示指标表" },
  clean: { en: "print what the author wrote, or what was removed", zh: "显示净化后的正文，或删除的内容" },
  view: { en: "write a page that shows the reading on the source", zh: "生成网页，在原文上显示解析结果" },
  compare: {
    en: "hold last year's targets against this year's results",
    zh: "对照上年目标与本年完成情况",
  },
  check: {
    en: "proofread reports: numbering, figures, years, words, marks",
    zh: "校对报告：编号、数字、年份、用词、标点",
  },
  explain: { en: "say why a place, figure or section was read as it was", zh: "说明某处、某指标或章节为何如此解析" },
  schema: { en: "print the JSON Schema of a report", zh: "显示报告的 JSON Schema" },
  config: { en: "print the flags in force here", zh: "显示此处生效的选项" },
  completion: { en: "print what makes a shell complete", zh: "显示命令行补全脚本" },
  man: { en: "print the manual page", zh: "显示手册页" },
  help: { en: "show the help of a command", zh: "显示某个命令的帮助" },
});

/** Chinese names, parted by blanks, that may be typed in the place of the commands' own. */
export const otherNames = phrases({
  parse: { en: "parse", zh: "解析" },
  outline: { en: "outline", zh: "大纲" },
  metrics: { en: "metrics", zh: "指标" },
  clean: { en: "clean", zh: "净化 净稿 清理" },
  view: { en: "view", zh: "网页 查看" },
  compare: { en: "compare", zh: "对照 对比" },
  check: { en: "check", zh: "校对" },
  tables: { en: "tables", zh: "数据表" },
  chunks: { en: "chunks", zh: "分块 切块" },
  learn: { en: "learn", zh: "学习" },
  explain: { en: "explain", zh: "说明 解释" },
  rules: { en: "rules", zh: "规则" },
  schema: { en: "schema", zh: "结构" },
  config: { en: "config", zh: "配置" },
  completion: { en: "completion", zh: "补全" },
  man: { en: "man", zh: "手册" },
});

/** The same in a sentence, as a command's own help begins. */
export const description = phrases({
  program: {
    en: "Turns raw Chinese work reports into structured JSON or YAML, and shows them.",
    zh: "把中文工作报告的原始文本解析为结构化的 JSON 或 YAML，并加以展示。",
  },
  parse: {
    en: "Parse reports: title, sections, metrics, years, and everything removed.",
    zh: "解析报告：标题、章节、指标、年份，以及全部删除的内容。",
  },
  outline: {
    en: "Print the tree of sections, with what is odd beside the heading that it concerns.",
    zh: "显示章节大纲，问题标在相关标题旁。",
  },
  metrics: {
    en: "Print a table of the figures: what they measure, of which year, result or target.",
    zh: "显示指标表：指标名称、数值、年份，是完成数还是目标数。",
  },
  clean: {
    en: "Print what the author wrote, without what sites put into it.",
    zh: "显示作者所写的正文，去掉网站加进去的内容。",
  },
  view: {
    en: "Write one page that shows the reading on the source: outline, marks, metrics, what was removed.",
    zh: "生成一个网页，在原文上显示解析结果：大纲、标记、指标和删除的内容。",
  },
  compare: {
    en: "Hold what reports promise against what the next ones tell; or list indicators over the years.",
    zh: "对照报告所提目标与下一年报告所述结果；或列出指标历年数值。",
  },
  check: {
    en: "Proofread reports: what is wrong with numbering, figures, years, names, words and marks.",
    zh: "校对报告：查出编号、数字、年份、名称、用词和标点的差错。",
  },
  explain: {
    en: "Say why something was read as it was: each decision, by which entry or rule, and against what.",
    zh: "说明为何如此解析：每个判断依据哪条词条或规则，比较过哪些可能。",
  },
  schema: {
    en: "Print the JSON Schema (2020-12) that every report of ours meets.",
    zh: "显示解析结果所遵循的 JSON Schema（2020-12）。",
  },
  config: {
    en: "Print the flags of parse that are in force here, and where each comes from.",
    zh: "显示此处生效的 parse 选项，以及各自的来源。",
  },
  completion: {
    en: "Print what makes a shell complete commands and flags.",
    zh: "显示使终端补全命令和选项的脚本。",
  },
  man: { en: "Print the manual page.", zh: "显示手册页。" },
});

/** What the arguments of commands are. */
export const argument = phrases({
  paths: {
    en: "files, directories (.txt and .docx), quoted patterns, - for a pipe",
    zh: "文件、目录（其下 .txt 和 .docx）、加引号的通配模式，- 表示管道",
  },
  file: { en: "a report, - for a pipe", zh: "一份报告，- 表示管道" },
});

/** What the examples in help do. */
export const example = phrases({
  parseAll: { en: "all .txt below it, as JSON", zh: "其下所有 .txt，写成 JSON" },
  parseArray: { en: "all .txt below it, as one JSON array", zh: "其下所有 .txt，写成一个 JSON 数组" },
  parseApart: { en: "a file for each report, in the same tree", zh: "每份报告一个文件，目录结构不变" },
  pipe: { en: "in a pipe", zh: "用于管道" },
  tree: { en: "its tree of sections", zh: "它的章节大纲" },
  page: { en: "the reading on the source", zh: "在原文上显示解析结果" },
  outline: { en: "headings, roles, years, counts", zh: "标题、部分、年份、数量" },
  outlineParts: { en: "the parts of every report", zh: "各份报告的几大部分" },
  outlineFigures: { en: "and each section's figures", zh: "并列出各章节的指标" },
  metrics: { en: "all figures in their order", zh: "全部指标，按原文次序" },
  metricsTargets: { en: "the targets of all reports", zh: "所有报告的目标数" },
  metricsYears: { en: "an indicator over the years", zh: "一个指标的历年数值" },
  clean: { en: "a line a paragraph", zh: "一段一行" },
  cleanDiff: { en: "what was removed, in place", zh: "在原位显示删除的内容" },
  cleanMarkdown: { en: "a Markdown file a report", zh: "每份报告一个 Word 文档" },
  viewOpen: { en: "and open it", zh: "生成并打开" },
  viewSeveral: { en: "several reports with a chooser", zh: "多份报告，可以选看" },
  viewDirectory: { en: "a page each, and an index of them", zh: "每份报告一个网页，另有目录页" },
  compare: { en: "each target, its result and a verdict", zh: "各项目标、结果和结论" },
  compareMissed: { en: "what was not reached", zh: "没有达成的目标" },
  compareSeries: { en: "levels and growth by year", zh: "历年数值和增速" },
  check: { en: "what to mend before it is printed", zh: "付印前要改的地方" },
  checkAgainst: { en: "and figures against last year's", zh: "并与上年报告核对数字" },
  checkRule: { en: "what a rule finds", zh: "一条规则查什么" },
  explainPlace: { en: "what stands at line 12, column 30", zh: "第 12 行第 30 列处是什么" },
  explainMetric: { en: "a figure and its indicator", zh: "一个数字及其指标" },
  explainSection: { en: "a heading", zh: "一个标题" },
  completionBash: { en: "in ~/.bashrc; zsh likewise", zh: "写入 ~/.bashrc；zsh 同理" },
  completionFish: { en: "in ~/.config/fish/config.fish", zh: "写入 ~/.config/fish/config.fish" },
  man: { en: "read it", zh: "阅读手册" },
});
