import { chineseOrdinal } from "../text/numerals.js";

/** The kinds of numbering, in the order in which official writing nests them (GB/T 9704: 一、（一）1.（1）). */
export const FAMILIES = [
  "part",
  "chapter",
  "section",
  "chinese",
  "paren-chinese",
  "arabic",
  "paren-arabic",
  "half-paren-arabic",
  "circled",
  "bracketed",
] as const;

/** The name of a family is the `style` of a numbering in the report model. */
export type Family = (typeof FAMILIES)[number];

export const rankOf = (family: Family): number => FAMILIES.indexOf(family);

interface FamilyForm {
  readonly family: Family;
  /** Matches the marker at a place of `AuthorText.matching`, its numeral in the first group that is there. */
  readonly pattern: string;
  readonly example: string;
}

const CN = "[一二三四五六七八九十]{1,4}";
const WORD = "[一二三四五六七八九十百]{1,4}|\\d{1,2}";

/** Every written form of a marker. Patterns are tried in this order at one place; all are bounded. */
export const FORMS: readonly FamilyForm[] = [
  { family: "part", pattern: `第 ?(${WORD}) ?(?:部分|篇)`, example: "第一部分 2020年工作回顾" },
  { family: "chapter", pattern: `第 ?(${WORD}) ?章`, example: "第二章 社会事业" },
  { family: "section", pattern: `第 ?(${WORD}) ?节`, example: "第一节 工业" },
  { family: "paren-chinese", pattern: `（ ?(${CN}) ?）[、.]?`, example: "（一）、打造宜居城镇" },
  { family: "paren-chinese", pattern: "([㈠-㈩])、?", example: "㈠项目建设" },
  { family: "paren-arabic", pattern: "（ ?(\\d{1,2}) ?）[、.]?", example: "（1）摸底核查" },
  { family: "paren-arabic", pattern: "([⑴-⒇])、?", example: "⑴盘活闲置资产" },
  { family: "chinese", pattern: `(${CN}) ?[、.，：]`, example: "一、主要工作" },
  { family: "half-paren-arabic", pattern: "(\\d{1,2}) ?）", example: "1）稳定粮食生产" },
  { family: "arabic", pattern: "(\\d{1,2}) ?[.、]、?", example: "1．抓机制建设" },
  { family: "arabic", pattern: "([⒈-⒛])", example: "⒈抓机制建设" },
  { family: "bracketed", pattern: "[\\[［〔] ?(\\d{1,3}) ?[\\]］〕]", example: "[12]三资：指资金、资产和资源" },
  { family: "circled", pattern: "([①-⑳])、?", example: "①材料把关" },
];

const SINGLE: readonly (readonly [first: string, last: string])[] = [
  ["㈠", "㈩"],
  ["⑴", "⒇"],
  ["⒈", "⒛"],
  ["①", "⑳"],
];

/** The ordinal that a marker's numeral names; null where it is no canonical numeral (一二五, 0). */
export function ordinalOf(numeral: string): number | null {
  const code = numeral.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) {
    const n = Number(numeral);
    return n > 0 && numeral[0] !== "0" ? n : null;
  }
  for (const [first, last] of SINGLE)
    if (numeral.length === 1 && numeral >= first && numeral <= last) return code - first.charCodeAt(0) + 1;
  return chineseOrdinal(numeral);
}
