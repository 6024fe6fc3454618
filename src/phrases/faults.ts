import { phrases, type Saying } from "./phrases.js";

/** What the engine of regular expressions says, by its own words, which are English. */
export const expressionFault = phrases({
  "Unterminated group": { en: "Unterminated group", zh: "有 ( 没有配对" },
  "Unmatched ')'": { en: "Unmatched ')'", zh: "多一个 )" },
  "Unterminated character class": { en: "Unterminated character class", zh: "有 [ 没有配对" },
  "Nothing to repeat": { en: "Nothing to repeat", zh: "*、+、? 之前没有内容" },
  "Lone quantifier brackets": { en: "Lone quantifier brackets", zh: "{ 或 } 没有配对" },
  "Incomplete quantifier": { en: "Incomplete quantifier", zh: "{ 没有配对" },
  "numbers out of order in {} quantifier": {
    en: "numbers out of order in {} quantifier",
    zh: "{} 中前一个数大于后一个",
  },
  "Range out of order in character class": { en: "Range out of order in character class", zh: "[ ] 中的范围前后颠倒" },
  "\\ at end of pattern": { en: "\\ at end of pattern", zh: "末尾的 \\ 之后没有内容" },
  "Invalid escape": { en: "Invalid escape", zh: "\\ 之后的字符没有这种用法" },
  "Invalid group": { en: "Invalid group", zh: "(? 之后的写法不对" },
});

/** What is wrong with YAML, by the code of the library that reads it. */
export const yamlFault = phrases({
  BAD_INDENT: { en: "bad indent", zh: "缩进不对，或括号没有配对" },
  TAB_AS_INDENT: { en: "tab as indent", zh: "缩进要用空格，不能用制表符" },
  BLOCK_AS_IMPLICIT_KEY: { en: "block as implicit key", zh: "一行之内有两个冒号；值含冒号时加引号" },
  MULTILINE_IMPLICIT_KEY: { en: "multiline implicit key", zh: "键写成了几行，或少了冒号" },
  MISSING_CHAR: { en: "missing char", zh: "缺少引号、逗号或冒号" },
  DUPLICATE_KEY: { en: "duplicate key", zh: "同一个键出现两次" },
  BAD_SCALAR_START: { en: "bad scalar start", zh: "值以特殊符号（@、`、% 等）开头，要加引号" },
  UNEXPECTED_TOKEN: { en: "unexpected token", zh: "此处不应有这些内容" },
  BAD_ALIAS: { en: "bad alias", zh: "* 或 & 之后没有名称" },
  MULTIPLE_DOCS: { en: "multiple docs", zh: "文件中有几份文档（---），只能有一份" },
});

const unknown = phrases({ fault: { en: "it is not well formed", zh: "写法有误" } });

/** A fault in Chinese by what the library calls it; its own sentence is English, and not shown. */
export const faultIn = (table: Readonly<Record<string, Saying<[]>>>, name: string): string =>
  (table[name] ?? unknown.fault).in("zh");
