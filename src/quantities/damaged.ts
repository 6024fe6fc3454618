import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";
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
  const replacement = text[digitsEnd(text, from)] === REPLACED ? match(REPLACEMENT, text, from) : null;
  if (replacement !== null) return from + replacement.length;
  const run = hasBlankSoon(text, start) ? match(BROKEN, text, start) : null;
  if (run === null || isSeparated(marks, start) || /^(?:19|20)\d\d /.test(run)) return null;
  return start + run.length;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return end;
}

/** A blank behind the first, second or third digit: asked first, of every number. */
const hasBlankSoon = (text: string, at: number): boolean =>
  text[at + 1] === " " || text[at + 2] === " " || text[at + 3] === " ";

const REPLACED = "$";
const REPLACEMENT = /\d*\$1\.\$2\d*/y;
const BROKEN = /\d{1,3}(?: \d{1,4}){1,4}(?=[^\d.,])/y;

const dateEnds = words("date-end");
const leads = words("lost-figure");

/**
 * What stands between two places without the number that it had, told of the figures as they are read, from left to
 * right: a dense text has one in every two characters, and none is kept.
 */
export class LostFigures {
  private readonly lost: Span[] = [];
  /** Units without a number, as long as no figure is known that covers them. */
  private readonly units: Span[];
  private unit = 0;
  /** Up to where signs of share were looked at. */
  private passed: number;

  constructor(
    private readonly marks: Marks,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.passed = from;
    this.units = unitsWithoutNumber(marks.text, from, to);
  }

  /** A quantity that was read, whether it measures something or not: 增长.%， lies in none. */
  read({ start, end }: Span): void {
    this.passShares(start);
    this.passed = Math.max(this.passed, end);
  }

  /** A figure that measures something: 产值万元， has none in it. */
  measured({ start, end }: Span): void {
    for (let next = this.units[this.unit]; next !== undefined && next.start < end; next = this.units[this.unit]) {
      if (next.end <= start) this.lost.push(next);
      this.unit++;
    }
  }

  /** All of them, once the last figure was told. */
  all(): readonly Span[] {
    this.passShares(this.to);
    this.lost.push(...this.units.slice(this.unit));
    return this.lost;
  }

  /** Signs of share in front of `to` that no quantity has: 增长.%， */
  private passShares(to: number): void {
    const { marks, from } = this;
    for (let at = marks.percents.next(this.passed); at < to; at = marks.percents.next(this.passed)) {
      this.passed = at + 1;
      const start = marks.text[at - 1] === "." ? at - 1 : at;
      if (marks.before(leads, start, from) !== null && !isHeader(marks.text, at))
        this.lost.push({ start, end: at + 1 });
    }
  }
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

const unitWithoutNumber = pattern("lost-number.unit");

/** 产值万元， */
function unitsWithoutNumber(text: string, from: number, to: number): Span[] {
  if (!unitWithoutNumber.mayBeginIn(text, from, to)) return [];
  return [...unitWithoutNumber.all(text.slice(from, to))].map((found) => {
    const start = from + found.index;
    return { start, end: start + found[0].length };
  });
}
