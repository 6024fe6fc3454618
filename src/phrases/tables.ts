import { phrases } from "./phrases.js";

/** Of `reports tables`. */
export const tablesCommand = phrases({
  summary: { en: "write all that reports hold as tables that join", zh: "把报告内容写成可互相连接的数据表" },
  description: {
    en: "Write reports, sections, paragraphs, items, metrics, years, removals and diagnostics as tables with keys that join.",
    zh: "把报告、章节、段落、条目、指标、年份、删除和问题写成数据表，各表有可连接的键。",
  },
  files: { en: "a CSV file a table", zh: "每张表一个 CSV 文件" },
  workbook: { en: "a workbook, a sheet a table", zh: "一个 Excel 工作簿，每张表一页" },
  dictionary: { en: "what each table and column is", zh: "各表各列的含义" },
  outDir: { en: "where the tables go: a file each, or tables.xlsx", zh: "写入目录：每张表一个文件，或 tables.xlsx" },
  output: { en: "one workbook: 表.xlsx", zh: "写成一个工作簿：表.xlsx" },
  describe: { en: "print the data dictionary, in Chinese and English", zh: "显示数据字典（中英文）" },
  from: {
    en: "files, or NDJSON: of reports parse, or with texts",
    zh: "文件，或 NDJSON：parse 的结果，或带 text 的记录",
  },
  force: { en: "replace tables that are there", zh: "覆盖已有的表" },
  needsDirectory: {
    en: (tables: number) => `${tables} tables need a directory: --out-dir; -o is for one workbook, 表.xlsx`,
    zh: (tables) => `${tables} 张表需要一个目录：--out-dir；-o 只用于一个工作簿，如 表.xlsx`,
  },
  nowhere: {
    en: "say where the tables go: --out-dir DIR, or -o 表.xlsx",
    zh: "请说明写到哪里：--out-dir 目录，或 -o 表.xlsx",
  },
  oneOutput: {
    en: "--output and --out-dir exclude each other; give one",
    zh: "--output 与 --out-dir 不能同时使用",
  },
  oneInput: {
    en: "--files-from lists files, --from ndjson reads records; give one",
    zh: "--files-from 列出文件，--from ndjson 读取记录，不能同时使用",
  },
  bom: { en: "--bom goes with --format csv", zh: "--bom 只用于 --format csv" },
  exists: {
    en: (file: string) => `${file} exists; --force replaces it`,
    zh: (file) => `${file} 已存在；--force 可覆盖`,
  },
  tooLong: {
    en: (table: string) => `${table}: has more rows than a sheet can hold; use -f csv or parquet`,
    zh: (table) => `${table}：行数超过工作表的上限，请用 -f csv 或 parquet`,
  },
  copies: {
    en: (count: number) => `${count} left out: the same bytes as another, so the same report_id`,
    zh: (count) => `略去 ${count} 份：内容与另一份完全相同，report_id 也相同`,
  },
  notForTerminal: {
    en: (format: string) => `${format} is nothing for a terminal; write it to a file with -o`,
    zh: (format) => `${format} 不能显示在终端，请用 -o 写入文件`,
  },
  noPivot: {
    en: "--pivot makes a column a year; Parquet has columns of its own: use csv or xlsx",
    zh: "--pivot 每年一列，Parquet 的列是固定的：请用 csv 或 xlsx",
  },
});

/** Of `reports chunks`. */
export const chunksCommand = phrases({
  summary: { en: "write the text in chunks for a search index", zh: "把正文切成块，供检索库使用" },
  description: {
    en: "Write the author's text in chunks with their headings, figures and neighbours: never across sections, cut at sentence ends.",
    zh: "把作者的正文切成块，附各级标题、指标和前后块：不跨章节，在句末切开。",
  },
  file: { en: "a line a chunk", zh: "每块一行" },
  shorter: { en: "of at most 500 characters", zh: "每块至多 500 字" },
  parsed: { en: "of reports that are parsed already", zh: "用已解析的报告" },
  maxChars: { en: "no chunk is longer", zh: "每块至多多少字" },
  minChars: {
    en: "none is shorter, if its section has as much (200, or a quarter of the most)",
    zh: "章节够长时每块至少多少字（200，或最多字数的四分之一）",
  },
  lengths: {
    en: (least: number, most: number) => `--min-chars ${least} must not be above --max-chars ${most}`,
    zh: (least, most) => `--min-chars ${least} 不能大于 --max-chars ${most}`,
  },
  copies: {
    en: (count: number) => `${count} left out: the same bytes as another, so the same ids`,
    zh: (count) => `略去 ${count} 份：内容与另一份完全相同，块编号也相同`,
  },
});

/** What the name of an output says of its format. */
export const formatOfName = phrases({
  clash: {
    en: (file: string, format: string) => `${file} is written as ${format}, since --format says so`,
    zh: (file, format) => `${file} 按 --format 写成 ${format}`,
  },
  mark: {
    en: "to open it with Excel add --bom, or write .xlsx",
    zh: "要用 Excel 打开请加 --bom，或写成 .xlsx",
  },
  writeInstead: {
    en: (file: string, ending: string, other: string) => `${file}: ${ending} cannot be written; write ${other}`,
    zh: (file, ending, other) => `${file}：不能写 ${ending}；请写 ${other}`,
  },
  notIts: {
    en: (file: string, command: string, told: string, has: string) =>
      `${file}: ${command} does not write ${told}; it writes ${has}`,
    zh: (file, command, told, has) => `${file}：${command} 没有 ${told} 格式，只有 ${has.replaceAll(", ", "、")}`,
  },
});
