import { SUBJECTS, type What } from "../../compare/model.js";
import { chunkColumns } from "../chunks/columns.js";
import { COMPARED_KEYS, comparedColumns } from "../compared/columns.js";
import { type Column, headOf } from "./column.js";
import { type Table, tables } from "./tables.js";

/** What every table and column is, in both languages, as Markdown: `reports tables --describe`, and docs/tables.md. */
export const dictionary = (): string =>
  [INTRODUCTION, ...tables.map(describe), describe(CHUNKS), ...SUBJECTS.map(describeCompared)].join("\n");

/** What `reports chunks -f parquet` writes; no table of `reports tables`. */
const CHUNKS = {
  name: "chunks",
  columns: chunkColumns,
  key: ["id"],
  says: {
    zh: "块：reports chunks 的一行，供检索用",
    en: "a row a stretch of text for a search index, of `reports chunks`; in NDJSON `years`, `path`, `span` and `metrics` are lists",
  },
};

/** What `reports compare` writes as CSV, Parquet and a workbook; its rows join with the tables by report_id and metric_id. */
const describeCompared = (what: What): string =>
  describe({
    name: `compare --what ${what}`,
    columns: comparedColumns(what),
    key: COMPARED_KEYS[what],
    says: COMPARED[what],
  });

const COMPARED: Readonly<Record<What, Table["says"]>> = {
  targets: {
    zh: "目标与完成：reports compare 的一行，一个目标及下一份报告对它的交代",
    en: "a row a promise and what the next report tells of it, of `reports compare`",
  },
  series: {
    zh: "历年指标：reports compare --what series 的一行，报告写明的一个总量或增速",
    en: "a row a level or growth that a report states",
  },
  reuse: { zh: "重复段落：两份报告都有的一段", en: "a row a paragraph that stands in two reports" },
};

const INTRODUCTION = `# Tables of reports · 数据字典

Made by \`reports tables --describe\`; do not edit. 由 \`reports tables --describe\` 生成，请勿手改。

Every table has \`report_id\`, so all of them join; the tables below name the columns that tell a row from all others. The ids are those
of the JSON: \`report_id\` is the first 16 characters of \`source.sha256\`, \`metric_id\` is \`report_id\`, a colon and the metric's \`id\`.
The same bytes have the same \`report_id\`, so a copy of a file is left out. \`start\` and \`end\` count code points of the decoded text:
\`text[start:end]\` in Python. Types: text, number (double), whole (32-bit integer), truth (boolean); an empty cell is null.

各表都有 \`report_id\`，可互相连接；每张表下注明了唯一确定一行的列。编号与 JSON 一致：\`report_id\` 是 \`source.sha256\` 的前 16 位，\`metric_id\`
是 \`report_id\`、冒号加指标的 \`id\`。内容（字节）相同的文件编号相同，重复的文件只取一份。\`start\`、\`end\` 按解码后全文的字符计，即 Python 的
\`text[start:end]\`。类型：text 文本，number 小数，whole 整数，truth 真假；空单元格表示无法确定。
`;

type Described = Pick<Table, "columns" | "key" | "says"> & { readonly name: string };

const describe = ({ name, columns, key, says }: Described): string =>
  [
    `## ${name} · ${headOf(says)}`,
    "",
    `${says.en}; key ${key.map((column) => `\`${column}\``).join(", ")} · ${restOf(says.zh)}`,
    "",
    "| column | type | | 中文表头 | 说明 |",
    "| --- | --- | --- | --- | --- |",
    ...columns.map(line),
    "",
  ].join("\n");

const line = ({ name, type, says }: Column<never>): string =>
  `| \`${name}\` | ${type} | ${says.en} | ${headOf(says)} | ${restOf(says.zh)} |`;

const restOf = (zh: string): string => zh.slice(zh.indexOf("：") + 1);
