import type { Meaning } from "../lexicon/lexicon.js";
import { NUMBERING_STYLES } from "../lexicon/meanings/numbering-styles.js";
import { chineseOrdinal } from "../text/numerals.js";

/** The name of a numbering style is the `style` of a numbering in the report model. */
export type Style = Meaning<"numbering">["style"];

export const rankOf = (style: Style): number => NUMBERING_STYLES.indexOf(style);

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
