import type { Meaning } from "../lexicon/lexicon.js";
import { chineseOrdinal } from "../text/numerals.js";

/** The name of a numbering style is the `style` of a numbering in the report model. */
export type Style = Meaning<"numbering">["style"];

/** The styles in the order in which official writing nests them (GB/T 9704: 一、（一）1.（1）). */
const STYLES: readonly Style[] = [
  "part",
  "chapter",
  "section",
  "chinese",
  "paren-chinese",
  "arabic",
  "decimal",
  "decimal-three",
  "paren-arabic",
  "half-paren-arabic",
  "circled",
  "bracketed",
];

export const rankOf = (style: Style): number => STYLES.indexOf(style);

/** Signs that are numerals with their bracket or point: the first and the last of each block. */
const SIGNS: readonly (readonly [first: string, last: string])[] = [
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
  for (const [first, last] of SIGNS)
    if (numeral.length === 1 && numeral >= first && numeral <= last) return code - first.charCodeAt(0) + 1;
  return chineseOrdinal(numeral);
}
