import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import { hasReportWords } from "../adverts.js";
import { isProse, namesReport, opensText } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import { isAsciiDigit, isCut, lineBreakBefore, tearsWords } from "./torn-pieces.js";

/** `2、` somewhere in the text. */
interface Counter {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** It stands amid a sentence, a word or a figure. */
  readonly cuts: boolean;
}

const MOST_VALUE = 999;
/** The first counter stands in front of the report's first words, behind no more lines than this. */
const HEAD_LINES = 40;
const LONGEST_NOTICE = 300;
/** No more beginnings and second pieces are tried. */
const TRIED = 12;
const TRIED_SECOND = 60;
const SHORTEST_PIECE = 30;
const LONGEST_PIECE = 1600;
/** Pieces are of like length: so much shorter or longer than those before. */
const TOLERANCE = 0.35;
/** Of the counters behind the first so many must cut; those of an author stand behind a mark or at a line's head. */
const CUTTING = 0.7;
/** Behind the last piece stands no more than one of its length and the page's foot. */
const FOOT = 900;
const LONG_FOOT = 3000;
const MANY_PIECES = 5;

/**
 * Counters of the pieces into which a sharing site cuts a text, `1、` `2、` `3、` … in front of each, at a line's head or, where
 * line breaks were lost, amid the line. They run from the beginning through the whole text and cut words and figures:
 * 高标准农⏎2、田; 新增就业3⏎4、20人. The text on both sides is joined with nothing between.
 */
export function* pagePieces(page: Page): Generator<Removal> {
  const { source, lines } = page;
  if (!source.includes("2、")) return;
  const counters = countersOf(source);
  const beginnings = new Set<number>();
  for (const { start, end } of lines.slice(0, HEAD_LINES)) {
    beginnings.add(start);
    const { text } = foldedText(source, start, Math.min(end, start + LONGEST_NOTICE));
    if ((isProse(text) && hasReportWords(text)) || (opensText(text) && !isAsciiDigit(text.charCodeAt(0)))) break;
  }
  const first = (counters.get(1) ?? []).filter(({ start }) => beginnings.has(start)).slice(0, TRIED);
  const end = source.trimEnd().length;
  for (const one of first) {
    const alike = longest(one, counters, end);
    const cutting = cuttingRun(one, counters, lines[0]?.start ?? 0);
    const run =
      // 同比下降幅度，3、4月份居全省第1: pieces of like length tell more than what stands beside a number.
      ((cutting?.length ?? 0) > (alike?.length ?? 0) ? cutting : alike) ?? lineByLine(source, lines, counters);
    if (run === null || !(tearsWords(page, run) || namesTitle(source, run[0]))) continue;
    for (const counter of run) {
      const start = counter === one ? counter.start : lineBreakBefore(source, counter.start);
      yield removedAs("page-piece", { start, end: counter.end });
    }
    return;
  }
}

/** Every number in front of 、, and what its last digits could be: 34、 may be the author's 3 and the counter 4、. */
function countersOf(source: string): Map<number, Counter[]> {
  const counters = new Map<number, Counter[]>();
  for (let at = source.indexOf("、"); at >= 0; at = source.indexOf("、", at + 1)) {
    let start = at;
    let value = 0;
    let read: Counter[] = [];
    for (let power = 1; power <= MOST_VALUE && start > 0 && isAsciiDigit(source.charCodeAt(start - 1)); power *= 10) {
      start--;
      value += power * (source.charCodeAt(start) - 0x30);
      if (source.charCodeAt(start) === 0x30) continue;
      read.push({ value, start, end: at + 1, cuts: isCut(source, start, at + 1) });
    }
    // At a line's head nothing of the author's stands in front: 12、 there is no 2、, but 32、、新增 is 2、 behind his 3.
    if ((start === 0 || source[start - 1] === "\n") && source[at + 1] !== "、") read = read.slice(-1);
    for (const counter of read) {
      const known = counters.get(counter.value);
      if (known === undefined) counters.set(counter.value, [counter]);
      else known.push(counter);
    }
  }
  return counters;
}

/** The longest run of pieces of like length that goes through to the end; null where none is proved. */
function longest(one: Counter, counters: ReadonlyMap<number, readonly Counter[]>, end: number): Counter[] | null {
  let best: Counter[] | null = null;
  const seconds = (counters.get(2) ?? []).filter(
    ({ start }) => start - one.end >= SHORTEST_PIECE && start - one.end <= LONGEST_PIECE,
  );
  for (const second of seconds.slice(0, TRIED_SECOND)) {
    const run = extended([one, second], counters);
    if (isBetter(run, best) && isProved(run, end)) best = run;
  }
  return best;
}

const cutsIn = (run: readonly Counter[]): number => run.filter(({ cuts }) => cuts).length;

const isBetter = (run: readonly Counter[], than: readonly Counter[] | null): boolean =>
  than === null || run.length > than.length || (run.length === than.length && cutsIn(run) > cutsIn(than));

function extended(run: Counter[], counters: ReadonlyMap<number, readonly Counter[]>): Counter[] {
  for (let last = run.at(-1); last !== undefined; ) {
    const mean = (last.start - (run[0]?.start ?? 0)) / (run.length - 1);
    const from = last.end + mean * (1 - TOLERANCE);
    const to = last.end + mean * (1 + TOLERANCE);
    const near = (counters.get(last.value + 1) ?? []).filter(({ start }) => start >= from && start <= to);
    // 全国平均水平的1/3、1/5: of several that cut the one where the piece is as long as those before.
    const expected = last.end + mean;
    const next =
      nearest(
        near.filter(({ cuts }) => cuts),
        expected,
      ) ?? nearest(near, expected);
    if (next === undefined) return run;
    run.push(next);
    last = next;
  }
  return run;
}

const nearest = (counters: readonly Counter[], to: number): Counter | undefined =>
  [...counters].sort((a, b) => Math.abs(a.start - to) - Math.abs(b.start - to))[0];

function isProved(run: readonly Counter[], end: number): boolean {
  const [one, ...others] = run;
  const last = run.at(-1);
  if (one === undefined || last === undefined) return false;
  const mean = (last.start - one.start) / others.length;
  const cutting = cutsIn(others);
  if (cutting < others.length * CUTTING && !(cutting > 0 && isEven(run, mean))) return false;
  const foot = run.length >= MANY_PIECES ? LONG_FOOT : FOOT;
  return end - last.end <= mean * (1 + TOLERANCE) + foot;
}

/** Two counters behind the first, and pieces so alike in length that one of the two may stand behind a mark by chance. */
const isEven = (run: readonly Counter[], mean: number): boolean =>
  run.length >= LEAST_CUTTING &&
  run.every(({ start }, i) => i === 0 || Math.abs(start - (run[i - 1]?.start ?? 0) - mean) <= mean * EVEN);
const EVEN = 0.15;

/** At least three counters from the text's first character on, all of which cut, whatever the length of the pieces. */
function cuttingRun(one: Counter, counters: ReadonlyMap<number, readonly Counter[]>, first: number): Counter[] | null {
  if (one.start !== first) return null;
  const run = [one];
  for (let last: Counter | undefined = one; last !== undefined; ) {
    const after: number = last.end;
    const next: Counter | undefined = (counters.get(last.value + 1) ?? []).find(
      ({ start, cuts }) => cuts && start > after,
    );
    if (next !== undefined) run.push(next);
    last = next;
  }
  return run.length >= LEAST_CUTTING ? run : null;
}
const LEAST_CUTTING = 3;

/**
 * Every line begins with the next counter, and the first one with the report's title: an author does not number his title.
 * One of the counters cuts at least (开工项目14⏎3、个).
 */
function lineByLine(
  source: string,
  lines: readonly Line[],
  counters: ReadonlyMap<number, readonly Counter[]>,
): Counter[] | null {
  const run = lines.flatMap(({ start }, i) => counters.get(i + 1)?.find((counter) => counter.start === start) ?? []);
  const [one, ...others] = run;
  if (one === undefined || run.length < lines.length || others.length === 0 || cutsIn(others) === 0) return null;
  return namesTitle(source, one) ? run : null;
}

/** An author does not number his title. */
const namesTitle = (source: string, one: Counter | undefined): boolean =>
  one !== undefined && namesReport(matchingForm(source.slice(one.end, one.end + LONGEST_TITLE)));
const LONGEST_TITLE = 40;
