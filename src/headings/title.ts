import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import { type AuthorText, hasBlankBetween } from "../text/author-text.js";
import { withoutBlanks } from "../text/blanks.js";
import { OF, YEAR } from "../text/characters.js";
import type { Span } from "../text/span.js";

/**
 * The report's own title: the first line in front of the text that ends like a title, alone, wrapped over two
 * lines, or glued to the text. Null where the text begins with a sentence.
 *
 * @param textStart where the first marker stands, or the author text's length
 */
export function findTitle(author: AuthorText, textStart: number, decide?: Decide): Span | null {
  const title = titleBefore(author, textStart);
  if (title !== null)
    decide?.({
      pass: "headings",
      code: "title",
      ...title,
      chosen: author.text.slice(title.start, title.end),
      by: saidBy(author.matching, title),
      against: [],
    });
  return title;
}

/** The title words that a title ends with. */
const saidBy = (matching: string, title: Span): string[] =>
  [...titleWords.all(matching.slice(title.start, title.end))].map(({ entry }) => entry.id);

function titleBefore(author: AuthorText, textStart: number): Span | null {
  const { matching } = author;
  let before: Span | null = null;
  let start = 0;
  for (let n = 0; n < MOST_LINES && start < textStart; n++) {
    const newline = matching.indexOf("\n", start);
    const end = newline < 0 ? matching.length : newline;
    const line = { start: behindLost(matching, start), end: withoutBlanks(matching, start, Math.min(end, textStart)) };
    start = end + 1;
    const title = titleIn(author, line, textStart < end);
    if (title !== null) return withContinuation(matching, withAbove(matching, before, title), textStart);
    if (endsHead(matching, line)) break;
    before = line;
  }
  return firstLineAsTitle(matching, textStart);
}

const MOST_LINES = 12;
const LONGEST_TITLE = 64;
const SHORTEST_TITLE = 4;

const titleWords = words("title-word");
/** …工作总结及其他（征求意见稿）: what belongs to a title behind its last word. */
const BEHIND_WORD = pattern("title-cue.behind-word");

/** Where a title may end in a line: behind each word that ends titles. */
function* titleEnds(line: string): Generator<number> {
  for (const { end, entry } of titleWords.all(line)) {
    if (entry.as.names !== "report") continue;
    yield end + (BEHIND_WORD.at(line, end)?.[0].length ?? 0);
  }
}

const endsLikeTitle = (line: string): boolean => titleWords.before(line, line.length)?.entry.as.names === "report";

const LETTER_SPACED = /^(?:[^？\n]？{1,4}){3,}[^？\n]$/u;
/** What begins the text behind a title that is glued to it. */
const GLUED_START = pattern("title-cue.text-start");

/** 2023-03-30????平阳县2020年工作总结: what a page lost in front of a title is no part of it. */
function behindLost(matching: string, from: number): number {
  let start = from;
  while (matching[start] === "？") start++;
  return start;
}

/** The title in one line: the whole line, or its beginning where the text is glued to it. */
function titleIn(author: AuthorText, line: Span, cutByMarker: boolean): Span | null {
  const said = author.matching.slice(line.start, Math.min(line.end, line.start + 2 * LONGEST_TITLE));
  if (NO_TITLE.at(said, 0) !== null) return null;
  // 政??府??工??作: a page's blanks came out as question marks.
  if (LETTER_SPACED.test(said) && endsLikeTitle(said.replace(/？/gu, ""))) return line;
  let whole: number | null = null;
  let glued: number | null = null;
  for (const end of titleEnds(said)) {
    if (end > LONGEST_TITLE || /[。；，！？]/u.test(said.slice(0, end))) break;
    if (line.start + end >= line.end || /^[》”*※ ]*$/u.test(said.slice(end))) {
      whole = line.end - line.start;
      break;
    }
    if (end >= SHORTEST_TITLE && glued === null && beginsGlued(author, line, said, end)) glued = end;
  }
  if (whole !== null) return { start: line.start, end: line.start + whole };
  if (glued !== null) return { start: line.start, end: line.start + glued };
  // Cut off by its site: …工作回顾及2023年民生实事发展工, with a marker at once behind it.
  return cutByMarker && said.length <= LONGEST_TITLE && CUT_OFF.test(said) && !/[。；，：]/u.test(said)
    ? { start: line.start, end: line.end }
    : null;
}

/** Whether a text begins behind a title in its line: by its words, behind a blank of the source, with the unit itself. */
function beginsGlued(author: AuthorText, line: Span, said: string, end: number): boolean {
  if (GLUED_START.at(said, end) !== null) return true;
  const isLong = line.end - line.start - end >= SHORTEST_GLUED;
  return isLong && (hasBlankBetween(author, line.start + end) || namesUnit(said, end));
}

/** So much must follow a title in its line that only its words or a blank tell from what follows. */
const SHORTEST_GLUED = 10;
const UNIT = 2;

/** …2021年工会工作总结｜镇工会在…, 石桥镇…工作总结｜石桥镇…: the text begins with who reports, whom the title names. */
function namesUnit(said: string, end: number): boolean {
  const title = said.slice(0, end);
  const behind = said.slice(end, end + 1 + UNIT);
  return title.startsWith(behind) || (placeEnds.at(said, end) !== null && title.includes(behind.slice(1)));
}
const placeEnds = words("place-sign");

/** Subtitle, speaker, salutation and contents stand near a title but are none. */
const NO_TITLE = pattern("title-cue.no-title");
/** What a title that was cut off still says. */
const CUT_OFF = pattern("title-cue.cut-off");

/** A line of running text: no title comes behind it. */
const endsHead = (matching: string, line: Span): boolean =>
  line.end - line.start > LONGEST_TITLE || /[。；]/u.test(matching.slice(line.start, line.end));

const ISSUER_ABOVE = pattern("title-cue.issuer-above");
const conjunctions = words("title-conjunction");
const MATTER = pattern("title-cue.matter");

/** A title with the line above, where that is its beginning or its issuer. */
function withAbove(matching: string, before: Span | null, title: Span): Span {
  const whole = withBeginning(matching, before, title);
  return whole === title ? withIssuer(matching, before, title) : whole;
}

/** 石桥镇2021年工作总结和2022年工⏎作计划, …工作情况⏎的总结: the line above begins what is no title by itself. */
function withBeginning(matching: string, before: Span | null, title: Span): Span {
  if (before === null || before.end + 1 !== title.start || title.end - before.start > LONGEST_TITLE) return title;
  const said = matching.slice(before.start, before.end);
  if (/[。，：；！？]/u.test(said)) return title;
  const behind = matching.slice(title.start, title.end);
  // 2022年1月20日⏎工作总结: a date stands for itself.
  const isBegun = said.includes(YEAR) && !said.endsWith("日");
  const isRest = isBegun && behind.length <= LONGEST_REST && !behind.includes(YEAR);
  return isRest || behind.startsWith(OF) ? { start: before.start, end: title.end } : title;
}

/** What a full line leaves of a title for the next one. */
const LONGEST_REST = 6;

/** 云岭县石桥镇人民政府⏎2021年工作总结: the issuer stands on the line above. */
function withIssuer(matching: string, before: Span | null, title: Span): Span {
  if (before === null || before.end + 1 !== title.start || before.end - before.start > 30) return title;
  const said = matching.slice(before.start, before.end);
  if (/[。，：；！？]/u.test(said) || !ISSUER_ABOVE.test(said)) return title;
  return { start: before.start, end: title.end };
}

/** X镇2021年工作总结⏎暨2022年工作计划: the title goes on. */
function withContinuation(matching: string, title: Span, textStart: number): Span {
  if (matching[title.end] !== "\n") return title;
  const newline = matching.indexOf("\n", title.end + 1);
  const line = { start: title.end + 1, end: newline < 0 ? matching.length : newline };
  if (line.end > textStart || line.end - line.start > 40) return title;
  const said = matching.slice(line.start, line.end);
  return conjunctions.at(said, 0) !== null && !/[。，；：]/u.test(said) ? { start: title.start, end: line.end } : title;
}

/** No title word at all, but a first short line that is no sentence, greeting or date: 乘势而上 奋发有为. */
function firstLineAsTitle(matching: string, textStart: number): Span | null {
  const newline = matching.indexOf("\n");
  const end = newline < 0 ? matching.length : newline;
  if (newline < 0 || end > textStart || end > 50 || end < SHORTEST_TITLE) return null;
  const said = matching.slice(0, end);
  if (NO_TITLE.at(said, 0) !== null || /[。，；：！？]/u.test(said) || !MATTER.test(said)) return null;
  return { start: 0, end };
}
