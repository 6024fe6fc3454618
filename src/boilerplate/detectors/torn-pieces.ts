import { isBlank, isHan } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import type { Page } from "../page.js";
import { isPageNumber, LONGEST_PAGE_NUMBER } from "./page-numbers.js";

/**
 * Whether counters stand amid words and figures, and not behind points of a list that its author left without marks: what
 * they part stands together elsewhere (合作⏎3、社), or a comma or a digit stands in front, or a mark behind; or the pieces
 * hold sentences that do end with marks.
 */
export function tearsWords({ source, pairs }: Page, run: readonly Span[]): boolean {
  const torn = run.slice(1).filter(({ start, end }) => {
    const before = source.charCodeAt(lineBreakBefore(source, start) - 1);
    const behind = source.charCodeAt(end);
    if (AMID.has(before) || isAsciiDigit(before) || GOING_ON.has(behind)) return true;
    return isHan(before) && isHan(behind) && pairs.of(before, behind) > 0;
  });
  return torn.length >= Math.max(1, (run.length - 1) * TORN) || holdsSentences(source, run);
}
const TORN = 0.2;

function holdsSentences(source: string, run: readonly Span[]): boolean {
  const [one] = run;
  const last = run.at(-1);
  if (one === undefined || last === undefined) return false;
  let sentences = 0;
  for (let at = source.indexOf("。", one.end); at >= 0 && at < last.start; at = source.indexOf("。", at + 1))
    sentences++;
  return sentences >= (run.length - 1) * SENTENCES;
}
const SENTENCES = 3;

const AMID = new Set([..."，、,（(“《"].map((c) => c.charCodeAt(0)));
const GOING_ON = new Set([..."，、。；：”）》,;)%％"].map((c) => c.charCodeAt(0)));

/**
 * Between two characters of a word or a figure, or behind a comma; behind 第2页 on a line of its own nothing says so, nor
 * behind `<br>` or a literal `\n`, where a converter's line begins, or behind the number of a line: 8 2、发展茶叶加工.
 */
export function isCut(source: string, start: number, end: number): boolean {
  const textEnd = lineBreakBefore(source, start);
  if (BREAK_MARK.test(source.slice(Math.max(0, textEnd - LONGEST_MARK), textEnd))) return false;
  if (LINE_NUMBER.test(source.slice(Math.max(0, start - LONGEST_NUMBER), start))) return false;
  const before = source.charCodeAt(textEnd - 1);
  const behind = source.charCodeAt(end);
  return before > 0 && !CLOSING.has(before) && !isBlank(behind) && !isPageNumber(lastLine(source, textEnd));
}

/** Also `<p style="text-indent:2em">`. */
const BREAK_MARK = /(?:<\/?[a-z][^<>\n]{0,80}>|\\[nr])$/iu;
const LONGEST_MARK = 90;
const LINE_NUMBER = /(?:^|[^\d.])\d{1,3} $/u;
const LONGEST_NUMBER = 6;

/** The line that ends there, as far as a page number is long. */
function lastLine(source: string, end: number): string {
  const from = Math.max(0, end - LONGEST_PAGE_NUMBER - 1);
  const text = source.slice(from, end);
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}
/** Marks of a sentence, the dash of a page number (- 2 -) that stands between an author's items, a fraction's (1/3、1/5). */
const CLOSING = new Set([..."。！？；：!?;:”…-–—－/／"].map((c) => c.charCodeAt(0)));

export const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the line before ends, if the place is at a line's head; a paragraph's indentation (　　1、) is no text. */
export function lineBreakBefore(source: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(source.charCodeAt(start - 1))) start--;
  return start;
}
