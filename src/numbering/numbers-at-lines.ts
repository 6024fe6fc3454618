import { words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import { patterns } from "../lexicon/pattern.js";
import { hasBlankBetween } from "../text/author-text.js";
import { isHan } from "../text/characters.js";
import { multiplierOf } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import { ordinalOf, type Style } from "./styles.js";

/** A number without a mark of numbering at the head of a line: 1, 1.1, 一. */
export interface NumberAtLine extends Span {
  readonly style: Style;
  /** 1.2.3 is [1, 2, 3]. */
  readonly path: readonly number[];
  /** A blank parts it from the words behind it. */
  readonly hasBlank: boolean;
}

const FORMS = patterns("line-number");
const units = words("unit");

/** Every number at the head of a paragraph that words and no unit follow. Linear. */
export function numbersAtLines(author: MarkedText): NumberAtLine[] {
  const { matching } = author;
  const found: NumberAtLine[] = [];
  for (let at = 0; at >= 0 && at < matching.length; at = nextLine(matching, at)) {
    const number = numberAt(author, at);
    if (number !== null) found.push(number);
  }
  return found;
}

const nextLine = (matching: string, at: number): number => matching.indexOf("\n", at) + 1 || -1;

function numberAt(author: MarkedText, at: number): NumberAtLine | null {
  const { matching, marks } = author;
  for (const form of FORMS) {
    const match = form.at(matching, at);
    if (match === null) continue;
    const end = at + match[0].length;
    const path = match[0].trimEnd().split(".").map(ordinalOf);
    if (!isPath(path) || !isHan(matching.charCodeAt(end))) continue;
    const hasBlank = hasBlankBetween(author, end) || match[0].endsWith(" ");
    // 三个支部, 1.5公里的断头路: a figure. 三村庄整治 with a blank is none.
    if (!hasBlank && marks.at(units, end) !== null) continue;
    if (isAmountAlone(author, end)) continue;
    return { start: at, end, style: form.entry.as.style, path, hasBlank };
  }
  return null;
}

/** 1 |亿元⏎, 12 |个月⏎: the cell of a table that nothing but its unit fills. */
function isAmountAlone({ matching, marks }: MarkedText, end: number): boolean {
  let from = end;
  while (multiplierOf(matching.charAt(from)) !== null) from++;
  const unit = marks.at(units, from);
  return unit !== null && (unit.end >= matching.length || matching[unit.end] === "\n");
}

const isPath = (path: readonly (number | null)[]): path is number[] => path.every((n) => n !== null);
