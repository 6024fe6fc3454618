import { phrases } from "./phrases.js";

/** Flags that contradict each other, or lack another. */
export const contradiction = phrases({
  bom: { en: "--bom goes with --format csv", zh: "--bom 只用于 --format csv" },
  outputs: { en: "--output and --out-dir exclude each other; give one", zh: "--output 与 --out-dir 不能同用" },
  existing: {
    en: "--force and --skip-existing exclude each other; give one",
    zh: "--force 与 --skip-existing 不能同用",
  },
  filterFormat: {
    en: "--from ndjson writes --format ndjson, a line for each line",
    zh: "--from ndjson 只能写 --format ndjson，一行对一行",
  },
  filterTree: {
    en: "--from ndjson has no tree of inputs for --out-dir; use --output",
    zh: "--from ndjson 没有可供 --out-dir 照搬的目录；请用 --output",
  },
  filterShard: {
    en: "--from ndjson is one stream; --shard goes with files",
    zh: "--from ndjson 是一条流；--shard 用于文件",
  },
  filterList: {
    en: "--files-from lists files, --from ndjson reads records; give one",
    zh: "--files-from 列出文件，--from ndjson 读取记录；只能用其一",
  },
  removedDiff: { en: "--removed and --diff exclude each other; give one", zh: "--removed 与 --diff 不能同用" },
  keepWraps: {
    en: "--keep-wraps is about the author's text; leave it out with --removed and --diff",
    zh: "--keep-wraps 针对正文；不能与 --removed、--diff 同用",
  },
  raw: {
    en: "--raw is about the text itself; leave it out with --removed and Markdown",
    zh: "--raw 针对文本本身；不能与 --removed 或 Markdown 同用",
  },
  markdownLines: {
    en: "--format markdown has no lines of the source; use --format text",
    zh: "--format markdown 不保留原文的行；请用 --format text",
  },
  docxText: {
    en: "--format docx is the author's text; leave out --keep-wraps, --removed, --diff and --raw",
    zh: "--format docx 写出作者的文字；不能与 --keep-wraps、--removed、--diff、--raw 同用",
  },
  frontMatter: {
    en: "--front-matter is for the text as Markdown; give -f markdown",
    zh: "--front-matter 只用于 Markdown 的正文；请加 -f markdown",
  },
  indent: {
    en: "--indent is for paragraphs; leave out --keep-wraps, --removed and --diff",
    zh: "--indent 针对段落；不能与 --keep-wraps、--removed、--diff 同用",
  },
  open: {
    en: "--open opens a file; name it with -o page.html, or give --out-dir",
    zh: "--open 打开文件；请用 -o 网页.html 指明，或给出 --out-dir",
  },
  pageToTerminal: {
    en: "a page is nothing for a terminal; write it to a file: -o page.html",
    zh: "网页不宜输出到终端；请写入文件：-o 网页.html",
  },
  toTerminal: {
    en: (format: string) => `${format} is nothing for a terminal; write it to a file with -o`,
    zh: (format) => `${format} 不宜输出到终端；请用 -o 写入文件`,
  },
  verdict: { en: "--verdict goes with --what targets", zh: "--verdict 只用于 --what targets" },
  candidates: {
    en: "--explain adds to the data; give -f json or -f ndjson",
    zh: "--explain 附在数据里；请加 -f json 或 -f ndjson",
  },
  comparedPage: { en: "--format html goes with --what targets", zh: "--format html 只用于 --what targets" },
  diff: { en: "--diff goes with --fix", zh: "--diff 须与 --fix 同用" },
  fixPage: {
    en: "--format html shows findings; --fix writes the text",
    zh: "--format html 显示查出的问题；--fix 写出文本",
  },
  fixOne: { en: "--fix -o FILE mends one file", zh: "--fix 与 -o 同用时只能改一个文件" },
  oneQuestion: {
    en: "explain answers one question: --at LINE:COLUMN, --metric N, --section ID or --removed N",
    zh: "explain 一次回答一个问题：--at 行:列、--metric 序号、--section 章节号或 --removed 序号",
  },
  oneFile: { en: (path: string) => `${path}: explain reads one file`, zh: (path) => `${path}：explain 只读一个文件` },
  noRule: { en: (flag: string) => `${flag}: there is no such rule`, zh: (flag) => `${flag}：没有这条规则` },
  noRuleListed: {
    en: (flag: string) => `${flag}: there is no such rule; docs/rules.md lists them`,
    zh: (flag) => `${flag}：没有这条规则；规则见 docs/rules.md`,
  },
});
