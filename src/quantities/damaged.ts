import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";
import type { SpanColumns } from "../text/span-columns.js";

import { match } from "./numeral-characters.js";
import type { NumeralList } from "./numeral-window.js";
import { unitAt } from "./units.js";
import { isSeparated } from "./written-digits.js";

/**
 * 5 9亿元: a blank, or a decimal point that became one; 25$1.$21亿元: a site's replacement that went wrong. Nobody can
 * tell. The numbers behind `first` belong to it.
 */
export function brokenNumber(marks: Marks, numerals: NumeralList, first: number): Span | null {
  const numeral = numerals.at(first);
  if (numeral?.script !== "digits") return null;
  const end = brokenEnd(marks, numeral.start);
  if (end === null) return null;
  for (let i = first + 1; ; i++) {
    const last = numerals.at(i);
    if (last === undefined || last.start >= end) return null;
    if (last.coefficientEnd !== end) continue;
    // 2021 12 5日
    if (marks.at(dateEnds, end) !== null) return null;
    const unit = unitAt(marks, last.end);
    return unit === null && last.scale === 1 ? null : { start: numeral.start, end: unit?.end ?? last.end };
  }
}

function brokenEnd(marks: Marks, start: number): number | null {
  const { text } = marks;
  const from = text[start - 1] === REPLACED ? start - 1 : start;
  const replacement = match(REPLACEMENT, text, from);
  if (replacement !== null) return from + replacement.length;
  const run = hasBlankSoon(text, start) ? match(BROKEN, text, start) : null;
  if (run === null || isSeparated(marks, start) || /^(?:19|20)\d\d /.test(run)) return null;
  return start + run.length;
}

/** A blank behind the first, second or third digit: asked first, of every number. */
const hasBlankSoon = (text: string, at: number): boolean =>
  text[at + 1] === " " || text[at + 2] === " " || text[at + 3] === " ";

const REPLACED = "$";
const REPLACEMENT = /\d*\$1\.\$2\d*/y;
const BROKEN = /\d{1,3}(?: \d{1,4}){1,4}(?=[^\d.,])/y;

const dateEnds = words("date-end");
const leads = words("lost-figure");
const PERCENT = 0x25;

/** 增长.%，: signs of share whose figure was lost, where nothing in `read` covers them. */
export function lostShares(marks: Marks, from: number, to: number, read: SpanColumns): Span[] {
  const { text } = marks;
  const lost: Span[] = [];
  let k = 0;
  // Not indexOf: in a text without the sign every paragraph would be searched to the text's end.
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== PERCENT) continue;
    while (read.endOf(k) <= at) k++;
    if (read.startOf(k) <= at) continue;
    const start = text[at - 1] === "." ? at - 1 : at;
    if (marks.before(leads, start, from) !== null && !isHeader(text, at)) lost.push({ start, end: at + 1 });
  }
  return lost;
}

/** A header's longest cell, in characters. */
const LONGEST_HEADER = 10;

/** 指标 单位 同比增长%: the cell of a header, which says what stands below it. */
function isHeader(text: string, percent: number): boolean {
  if (!isCellEdge(text[percent + 1])) return false;
  let start = percent;
  while (percent - start <= LONGEST_HEADER && HAN.test(text.charAt(start - 1))) start--;
  return percent - start <= LONGEST_HEADER && isCellEdge(text[start - 1]);
}

const HAN = /[\u3400-\u9fff（]/;
const isCellEdge = (c = "\n"): boolean => c === "\n" || c === " " || c === "\t" || c === "|" || c === "）";

/** 产值万元，: units whose number was deleted, where nothing in `read` covers them. */
export function lostNumbers(marks: Marks, from: number, to: number, read: SpanColumns): Span[] {
  const lost: Span[] = [];
  let k = 0;
  for (const found of pattern("lost-number.unit").all(marks.text.slice(from, to))) {
    const start = from + found.index;
    const end = start + found[0].length;
    while (read.endOf(k) <= start) k++;
    if (read.startOf(k) >= end) lost.push({ start, end });
  }
  return lost;
}
