import { endsSentence, isHan } from "./characters.js";
import type { Line } from "./lines.js";
import { isNumberedHeading, looksLikeHeading, opensWithMarker } from "./marker-lines.js";
import { leastOverflow, wouldHaveTaken } from "./overflow.js";
import { tablesIn } from "./table-lines.js";
import {
  brokenProse,
  loneFigure,
  type Neighbours,
  tornBeforeFigure,
  tornFigure,
  tornPhrase,
  tornWord,
} from "./torn-lines.js";
import { unitsOf } from "./unit-set.js";
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
  /** Its paragraphs begin with short sentences: 社会事业稳步发展。新建幼儿园5所，… */
  readonly shortOpenings: boolean;
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
  const openings = lines.filter((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && ends[i - 1] === true && stopsShort(before, wrapping) && opensShort(text, line);
  });
  return {
    ...wrapping,
    overflow: leastOverflow(text, lines, ends, wrapping),
    shortOpenings: openings.length >= LEAST_OPENINGS,
  };
}

function goesOn(text: string, at: Neighbours, ended: boolean, wrap: Wrap | null): boolean {
  const { line, next } = at;
  if (noLineBegins(text, next) || noParagraphEnds(text, line) || tornFigure(text, line, next)) return true;
  if (next.indent >= 2 && next.indent >= line.indent + 2) return false;
  if (wrap !== null) {
    if (ended && endsParagraph(text, at, wrap)) return false;
    if (at.first !== line && fragment(line, ended)) return true;
    if (isFull(wrap, line)) return !endsHeading(text, at, wrap);
  }
  if (ended || opensWithMarker(text, next)) return false;
  if (isRest(text, at) || tornBeforeFigure(text, at)) return true;
  return loneFigure(text, at) || tornWord(text, at) || (wrap === null && tornPhrase(text, at)) || brokenProse(text, at);
}

/** What a line that ends a sentence, or the one behind it, says beside that. */
const endsParagraph = (text: string, { line, next }: Neighbours, wrap: Wrap): boolean =>
  startsNarrow(next, wrap) ||
  stopsShort(line, wrap) ||
  opensWithMarker(text, next) ||
  isAlone(text, next, wrap) ||
  (wrap.shortOpenings && opensShort(text, next));

const LEAST_OPENINGS = 3;
const SHORTEST_OPENING = 5;
const LONGEST_OPENING = 20;

/**
 * 社会事业稳步发展。新建幼儿园5所，…: behind a full line that ends a sentence a short one, and more behind it in the line, begins
 * a paragraph where others of the text begin so.
 */
function opensShort(text: string, { start, end }: Line): boolean {
  const to = Math.min(end - 1, start + LONGEST_OPENING + 1);
  let at = start;
  while (at < to && isHan(text.charCodeAt(at))) at++;
  return at - start >= SHORTEST_OPENING && at < to && text[at] === "。";
}

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

const CLOSING = unitsOf('”’』」）)"');

/** A line ends with the mark of a sentence, or a colon. */
export function closesSentence(text: string, line: Line): boolean {
  let i = line.end - 1;
  // …努力。” and …实施。） close the sentence behind the mark.
  if (i > line.start && CLOSING.has(text.charCodeAt(i))) i--;
  const code = text.charCodeAt(i);
  return endsSentence(code) || code === 0xff1a || code === 0x3a || code === 0x2026;
}
