import { endsSentence, foldWidth, isDigit, isHan, isMask } from "./characters.js";
import type { Line } from "./lines.js";
import { leastOverflow, wouldHaveTaken } from "./overflow.js";
import { tablesIn } from "./table-lines.js";
import { findWrapping, isFull, type Wrapping } from "./wrapping.js";

/**
 * Tells for each line whether its paragraph goes on in the next line. The lines of a hard-wrapped document are
 * joined by width; in any document a line is joined whose break cannot be the end of a paragraph.
 */
export function joinedLines(text: string, lines: readonly Line[]): boolean[] {
  const ends = lines.map((line) => closesSentence(text, line));
  const wrap = wrapOf(text, lines, ends);
  const doubleSpaced = lines.filter((l) => l.afterBlank).length > 0.9 * lines.length;
  const isTable = tableLines(text, lines);
  const joined: boolean[] = [];
  let paragraph = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined) break;
    const first = lines[paragraph] ?? line;
    const join =
      next !== undefined &&
      isTable[i] !== true &&
      isTable[i + 1] !== true &&
      (!next.afterBlank || next.afterCut || doubleSpaced) &&
      goesOn(text, { first, line, next, after: lines[i + 2] }, ends[i] === true, wrap);
    joined.push(join);
    if (!join) paragraph = i + 1;
  }
  return joined;
}

/** Which lines are rows or cells of a table: each is for itself. */
function tableLines(text: string, lines: readonly Line[]): boolean[] {
  const isTable: boolean[] = [];
  for (const { from, to } of tablesIn(text, lines)) for (let i = from; i < to; i++) isTable[i] = true;
  return isTable;
}

/** How a document is wrapped, and what a line would have needed to be full. */
interface Wrap extends Wrapping {
  /** A line that needed fewer columns for the next character had room for it. */
  readonly overflow: number | null;
}

function wrapOf(text: string, lines: readonly Line[], ends: readonly boolean[]): Wrap | null {
  // A page number amid a sentence broke the line in front of it; that says nothing about a width, nor does a heading.
  const wrapping = findWrapping(
    lines,
    lines.map((line, i) =>
      ends[i] !== true && (lines[i + 1]?.afterCut === true || isNumberedHeading(text, line)) ? null : ends[i] === true,
    ),
  );
  if (wrapping === null) return null;
  return { ...wrapping, overflow: leastOverflow(text, lines, ends, wrapping) };
}

interface Neighbours {
  /** The first line of the paragraph so far. */
  readonly first: Line;
  readonly line: Line;
  readonly next: Line;
  readonly after: Line | undefined;
}

function goesOn(text: string, at: Neighbours, ended: boolean, wrap: Wrap | null): boolean {
  const { line, next } = at;
  if (noLineBegins(text, next) || noParagraphEnds(text, line)) return true;
  if (next.indent >= 2 && next.indent >= line.indent + 2) return false;
  if (wrap !== null) {
    if (ended && endsParagraph(text, at, wrap)) return false;
    if (at.first !== line && fragment(line, ended)) return true;
    if (isFull(wrap, line)) return !endsHeading(text, at, wrap);
  }
  if (ended || opensWithMarker(text, next)) return false;
  if (isRest(text, at)) return true;
  return loneFigure(text, at) || tornWord(text, at) || (wrap === null && tornPhrase(text, at)) || brokenProse(text, at);
}

/** What a line that ends a sentence, or the one behind it, says beside that. */
const endsParagraph = (text: string, { line, next }: Neighbours, wrap: Wrap): boolean =>
  startsNarrow(next, wrap) || stopsShort(line, wrap) || opensWithMarker(text, next) || isAlone(text, next, wrap);

/** …全部建成。⏎名词解释：⏎[1]…: neither full nor closed as a paragraph's last line is. */
const isAlone = (text: string, line: Line, wrap: Wrap): boolean =>
  !isFull(wrap, line) && line.columns <= LONGEST_ALONE && /[\u3400-\u9fff：]/u.test(text[line.end - 1] ?? "");

const LONGEST_ALONE = 40;

/** …稳中有进⏎全年…: room was left, so the line ends its paragraph, if it may be a heading. */
const endsHeading = (text: string, { line, next }: Neighbours, { overflow }: Wrap): boolean =>
  overflow !== null &&
  wouldHaveTaken(text, line, next, overflow) &&
  (isNumberedHeading(text, line) || looksLikeHeading(text, line));

/** 一行不能以句号开头: a mark that closes, or the unit of a figure, has its beginning in the line before. */
const NEVER_FIRST = new Set([..."，。；：、！？）》」』】”’％%,;:!?)"].map((c) => c.charCodeAt(0)));
/** After a comma or an opening mark the sentence goes on. */
const NEVER_LAST = new Set([..."，、（《「『【“‘,("].map((c) => c.charCodeAt(0)));

const noLineBegins = (text: string, line: Line): boolean => NEVER_FIRST.has(text.charCodeAt(line.start));

const noParagraphEnds = (text: string, line: Line): boolean => NEVER_LAST.has(text.charCodeAt(line.end - 1));

const startsNarrow = (next: Line, wrapping: Wrapping): boolean =>
  wrapping.firstLine !== null && isFull(wrapping, next) && next.columns < wrapping.firstLine;

/** A full line may be short by what did not fit; one that ends a sentence and is shorter ends its paragraph. */
const stopsShort = (line: Line, wrapping: Wrapping): boolean => line[wrapping.measure] < wrapping.usual - 3;

/** …建设千亩示范片⏎3个。: a few characters up to the mark of a sentence are the rest of a long line, and no paragraph. */
const isRest = (text: string, { line, next }: Neighbours): boolean =>
  next.columns <= LONGEST_REST && line.columns >= LEAST_WRAPPED && endsSentence(text.charCodeAt(next.end - 1));

const LONGEST_REST = 8;
const LEAST_WRAPPED = 30;

/** What is left of a line that was wrapped a second time, at a smaller width: one or two words, no end mark. */
const fragment = (line: Line, ended: boolean): boolean => !ended && line.columns <= 6;

/** 粮食播种面积⏎7860⏎亩: an exporter put each run of digits on a line of its own. */
function loneFigure(text: string, { line, next, after }: Neighbours): boolean {
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
function tornWord(text: string, { first, line, next, after }: Neighbours): boolean {
  if (isWord(line) && first !== line) return isHan(text.charCodeAt(next.start));
  // 今年是⏎- 13 -⏎实施“十五五”规划: what a page number cut off begins a paragraph of its own.
  if (!isWord(next) || after === undefined || after.afterCut || opensWithMarker(text, after)) return false;
  return isHan(text.charCodeAt(line.end - 1)) && (opensWithMarker(text, first) || line.end - first.start >= PROSE);
}

/**
 * …各项工作走在全市⏎乡村振兴示范县⏎前列，…: the same with a linked phrase. It could be a heading, but for the text in front,
 * which is running and whose sentence has no end, and the text behind, which is no numbered heading.
 */
function tornPhrase(text: string, { first, line, next, after }: Neighbours): boolean {
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
function brokenProse(text: string, { first, line, next }: Neighbours): boolean {
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

/** A short line without a comma or an end mark may head what follows: 2021年工作思路, 石桥镇人民政府. */
function looksLikeHeading(text: string, line: Line): boolean {
  const length = line.end - line.start;
  return length >= 4 && length <= 40 && !/[，。；,;]/u.test(text.slice(line.start, line.end));
}

/** （二）党建引领 alone; a line in which text runs behind the heading's end mark (（二）党建引领。开展…) is prose. */
const isNumberedHeading = (text: string, line: Line): boolean =>
  opensWithMarker(text, line) && !/[。；;]./u.test(text.slice(line.start, line.end));

/** A line that begins like a numbered heading or a list item. */
function opensWithMarker(text: string, line: Line): boolean {
  return MARKER.test(text.slice(line.start, Math.min(line.end, line.start + 12)));
}
/** Asked before there is a text for the lexicon to mark: of raw lines, and only to keep them apart. What numbers what is decided by src/lexicon/enumerations.yaml. */
const MARKER =
  /^(?:第[一二三四五六七八九十百]{1,3}(?:部分|[篇章节条，、])|[一二三四五六七八九十]{1,3} ?[、.．]|[（(] ?[一二三四五六七八九十\d]{1,3} ?[）)]|[\d１-９]{1,2} ?[.．、](?!\d)|[\d１-９]{1,2}[)）]|[①-⑳⑴-⒇㈠-㈩]|[[［〔]\d{1,3}[\]］〕]|[一二三四五六七八九十][是要]|[—―-]{2}|首先|其次|※)/u;

/** A line ends with the mark of a sentence, or a colon. */
export function closesSentence(text: string, line: Line): boolean {
  let i = line.end - 1;
  // …努力。” and …实施。） close the sentence behind the mark.
  if (i > line.start && /[”’』」）)"]/u.test(text[i] ?? "")) i--;
  const code = text.charCodeAt(i);
  return endsSentence(code) || code === 0xff1a || code === 0x3a || code === 0x2026;
}
