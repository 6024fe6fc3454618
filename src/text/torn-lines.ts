import { foldWidth, isDigit, isHan, isMask } from "./characters.js";
import type { Line } from "./lines.js";
import { looksLikeHeading, opensWithMarker } from "./marker-lines.js";

export interface Neighbours {
  /** The first line of the paragraph so far. */
  readonly first: Line;
  readonly line: Line;
  readonly next: Line;
  readonly after: Line | undefined;
}

/** 粮食播种面积⏎7860⏎亩: an exporter put each run of digits on a line of its own. */
export function loneFigure(text: string, { line, next, after }: Neighbours): boolean {
  if (isFigure(text, next)) {
    return after !== undefined && isHan(text.charCodeAt(line.end - 1)) && !opensWithMarker(text, after);
  }
  return isFigure(text, line) && isHan(text.charCodeAt(next.start));
}

function isFigure(text: string, line: Line): boolean {
  if (line.end - line.start > 12) return false;
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code) && !isMask(foldWidth(code)) && !FIGURE_MARKS.has(code)) return false;
  }
  return true;
}

/**
 * 5、民主⏎法制⏎建设进一步加强: an exporter put a linked or highlighted word on a line of its own. Two or three characters
 * amid a heading or running text are no paragraph.
 */
export function tornWord(text: string, { first, line, next, after }: Neighbours): boolean {
  if (isWord(line) && first !== line) return isHan(text.charCodeAt(next.start));
  // 今年是⏎- 13 -⏎实施“十五五”规划: what a page number cut off begins a paragraph of its own.
  if (!isWord(next) || after === undefined || after.afterCut || opensWithMarker(text, after)) return false;
  return isHan(text.charCodeAt(line.end - 1)) && (opensWithMarker(text, first) || line.end - first.start >= PROSE);
}

/**
 * …各项工作走在全市⏎乡村振兴示范县⏎前列，…: the same with a linked phrase. It could be a heading, but for the text in front,
 * which is running and whose sentence has no end, and the text behind, which is no numbered heading.
 */
export function tornPhrase(text: string, { first, line, next, after }: Neighbours): boolean {
  if (isPhrase(text, line) && first !== line) {
    return isRunning(text, first, line.start) && isHan(text.charCodeAt(next.start));
  }
  return (
    isPhrase(text, next) &&
    after !== undefined &&
    !after.afterCut &&
    isHan(text.charCodeAt(after.start)) &&
    !opensWithMarker(text, after) &&
    isHan(text.charCodeAt(line.end - 1)) &&
    isRunning(text, first, line.end)
  );
}

const isPhrase = (text: string, line: Line): boolean =>
  line.end - line.start <= LONGEST_PHRASE && !/[，。；：、！？,;:!?]/u.test(text.slice(line.start, line.end));

const LONGEST_PHRASE = 15;

/** Long enough for no heading, with more than one clause. */
const isRunning = (text: string, first: Line, end: number): boolean =>
  end - first.start >= LEAST_RUNNING && /[，。；,;]./u.test(text.slice(Math.max(first.start, end - 2 * PROSE), end));

const LEAST_RUNNING = 60;

const isWord = (line: Line): boolean => line.end - line.start <= 3;

/** What stands in a figure beside digits and masks: 97.8 %, 1,200, x.xx. */
const FIGURE_MARKS = new Set([...".,%％‰ "].map((c) => c.charCodeAt(0)));

const PROSE = 80;

/**
 * A break amid a sentence of running text, as a page break or a highlighted word leaves it: the paragraph holds a
 * whole sentence or is long, so it is no heading, and it does not end in the mark of a sentence.
 */
export function brokenProse(text: string, { first, line, next }: Neighbours): boolean {
  const long = line.end - first.start >= PROSE;
  if (next.afterCut && isHan(text.charCodeAt(next.start))) {
    const words = text.slice(Math.max(first.start, line.end - 2 * PROSE), line.end);
    return opensWithMarker(text, first) ? /[。；;]./u.test(words) : long || /[，。；、,;]/u.test(words);
  }
  if (opensWithMarker(text, first) && !long) return false;
  const beginning = text.slice(first.start, Math.min(line.end, first.start + 2 * PROSE));
  const running = /。./u.test(beginning) || (long && /[，,]/u.test(beginning));
  return (
    running &&
    next.end - next.start <= 2 * PROSE &&
    (isHan(text.charCodeAt(line.end - 1)) || isDigit(text.charCodeAt(line.end - 1))) &&
    !looksLikeHeading(text, next)
  );
}

/**
 * 到位资金3.⏎2亿元, 工业总产值达到1⏎5.2亿元: a line of running text stops amid a figure and the next goes on with its digits. A
 * number at the next line's head (2、, 2.整修) or a date there begins something else, and a line that ends with a year is whole.
 */
export function tornFigure(text: string, line: Line, next: Line): boolean {
  if (!isDigit(text.charCodeAt(next.start)) || !STOP_SIGNS.has(text.charAt(line.end - 1))) return false;
  const said = text.slice(line.start, line.end);
  const stopped = STOPPED.exec(said);
  if (stopped === null || /^(?:19|20)\d\d$/u.test(stopped[0])) return false;
  if (!/[.．]$/u.test(said) && !RUNNING.test(said)) return false;
  const ahead = text.slice(next.start, Math.min(next.end, next.start + MOST_DIGITS));
  return GOES_ON.test(ahead) && !isDate(ahead);
}

/** A line of more than one clause. */
const RUNNING = /[，,；;]/u;
const STOP_SIGNS = new Set([..."0123456789.．,"]);
const MOST_DIGITS = 16;
/** Digits behind a word; 3. alone on a line is a number. */
const STOPPED = /(?<=[\u3400-\u9fff])\d[\d,.．]*$/u;
const GOES_ON = /^\d+(?:[.．]\d|(?![\d、.．)）]))/u;
const YEAR = /^(?:19|20)\d\d/u;
const BEHIND_YEAR = new Set("年./-");

const isDate = (ahead: string): boolean => YEAR.test(ahead) && BEHIND_YEAR.has(ahead.charAt(4));

/** …，完成招⏎商引资项目12个，到位资金3.⏎2亿元: where the next line is torn amid a figure, running text in front of it is torn too. */
export function tornBeforeFigure(text: string, { line, next, after }: Neighbours): boolean {
  if (after === undefined || !isHan(text.charCodeAt(line.end - 1)) || !isHan(text.charCodeAt(next.start))) return false;
  return RUNNING.test(text.slice(line.start, line.end)) && tornFigure(text, next, after);
}
