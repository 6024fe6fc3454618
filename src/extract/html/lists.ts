import { formatNumber } from "../docx/number-formats.js";

/** A list whose points a browser numbers. */
export interface NumberedList {
  /** The number of the next point. */
  next: number;
  readonly format: string;
}

/** How a list is numbered; null where its points show no number. */
export function numberedList(attributes: ReadonlyMap<string, string>): NumberedList | null {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributes.get("style") ?? "")?.[1]?.toLowerCase();
  if (style === "none" || isNavigation.test(attributes.get("class") ?? "")) return null;
  const format = byStyle.get(style ?? "") ?? byType.get(attributes.get("type") ?? "") ?? "decimal";
  const start = /^\s*(\d{1,5})\s*$/.exec(attributes.get("start") ?? "")?.[1];
  return { next: start === undefined ? 1 : Number(start), format };
}

/** The number of a point as a browser shows it: 3. or 三、 */
export function pointLabel(list: NumberedList, value: string | undefined): string {
  const own = /^\s*(\d{1,5})\s*$/.exec(value ?? "")?.[1];
  const number = own === undefined ? list.next : Number(own);
  list.next = number + 1;
  return formatNumber(number, list.format) + (list.format.startsWith("chinese") ? "、" : ".");
}

/** A point that has its number in its text: its list shows none. */
export const isNumbered = (text: string): boolean => /^[（(]?[^\s、.．)）]{1,3}[、.．)）]/.test(text);

/** Lists of links, which pages style without numbers. */
const isNavigation = /crumb|nav|menu|page|tab/i;

const byStyle: ReadonlyMap<string, string> = new Map([
  ["decimal", "decimal"],
  ["decimal-leading-zero", "decimalZero"],
  ["cjk-ideographic", "chineseCountingThousand"],
  ["simp-chinese-informal", "chineseCountingThousand"],
  ["trad-chinese-informal", "chineseCountingThousand"],
  ["lower-alpha", "lowerLetter"],
  ["lower-latin", "lowerLetter"],
  ["upper-alpha", "upperLetter"],
  ["upper-latin", "upperLetter"],
  ["lower-roman", "lowerRoman"],
  ["upper-roman", "upperRoman"],
]);

const byType: ReadonlyMap<string, string> = new Map([
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
]);
