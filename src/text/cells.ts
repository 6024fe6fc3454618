import { foldWidth, isBlank, isDigit } from "./characters.js";
import type { Span } from "./span.js";
import { unitsOf } from "./unit-set.js";

/** A longer cell holds a sentence. */
const LONGEST_CELL = 24;
/** A longer line is prose. */
const LONGEST_LINE = 160;
const BARS = unitsOf("|｜│\t");
/** Marks of a sentence: a line that has one is no row. */
const SENTENCE_MARKS = unitsOf("。；！？;!?");
const COMMAS = unitsOf("，,");

/**
 * The cells of a line that is laid out in columns: by bars and tabs, else by double blanks, else by single ones. Empty
 * where the line is a sentence; one cell where nothing parts it.
 */
export function cellsOf(text: string, { start, end }: Span): Span[] {
  if (end - start > LONGEST_LINE || hasMarks(text, start, end)) return [];
  const barred = parted(text, start, end, (at) => BARS.has(text.charCodeAt(at)));
  if (barred.length > 1) return shortOnly(barred);
  const wide = parted(text, start, end, (at) => isWideGap(text, at, start, end));
  if (wide.length > 1) return shortOnly(wide);
  const narrow = parted(text, start, end, (at) => isBlank(text.charCodeAt(at)));
  return isItemMark(text, narrow[0]) ? [] : shortOnly(narrow);
}

/** - 农业：粮食总产 2.2 万吨 is an item of a list. */
const isItemMark = (text: string, cell: Span | undefined): boolean =>
  cell !== undefined && cell.end - cell.start === 1 && ITEM_MARKS.has(text.charCodeAt(cell.start));
const ITEM_MARKS = unitsOf("-*+•·●◆■—");

const shortOnly = (cells: Span[]): Span[] => (cells.some((cell) => cell.end - cell.start > LONGEST_CELL) ? [] : cells);

function hasMarks(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (SENTENCE_MARKS.has(c)) return true;
    // 1,200 is a number
    if (COMMAS.has(c) && !(isDigitAt(text, i - 1) && isDigitAt(text, i + 1))) return true;
  }
  return false;
}

const isDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));

/** Two blanks, or one as wide as a character. */
const isWideGap = (text: string, at: number, start: number, end: number): boolean =>
  isBlank(text.charCodeAt(at)) &&
  (text[at] === "\u3000" ||
    (at > start && isBlank(text.charCodeAt(at - 1))) ||
    (at + 1 < end && isBlank(text.charCodeAt(at + 1))));

/** What stands between the characters that part, without the blanks round it. */
function parted(text: string, start: number, end: number, parts: (at: number) => boolean): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !parts(i)) continue;
    let [a, b] = [from, i];
    while (a < b && isBlank(text.charCodeAt(a))) a++;
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
    if (b > a) cells.push({ start: a, end: b });
    from = i + 1;
  }
  return cells;
}

const NUMBER = /^[+\-−]?\d+(?:[,，]\d{3})*(?:\.\d+)?(?:\s?[^\d\s.．、][^\d\s]{0,4})?$/;
const YEAR = /^(?:19|20)\d\d年?(?:度|底|末)?$/;

/** 46000, 8.7%, -3.1, 2.1万吨; not 2021年. */
export function isNumberCell(text: string, { start, end }: Span): boolean {
  const first = foldWidth(text.charCodeAt(start));
  if (!isDigit(first) && !"+-−－＋".includes(text.charAt(start))) return false;
  const cell = folded(text.slice(start, end));
  return NUMBER.test(cell) && !YEAR.test(cell);
}

function folded(cell: string): string {
  let out = "";
  for (let i = 0; i < cell.length; i++) out += String.fromCharCode(foldWidth(cell.charCodeAt(i)));
  return out.replace("．", ".").replace("－", "-");
}
