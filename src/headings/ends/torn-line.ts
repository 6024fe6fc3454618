import { beginsLine } from "../../text/author-text.js";
import { type EndFinder, sentenceMark } from "./heading-end.js";
import { weighedEnds } from "./weighed.js";

/**
 * 二、奋力开创全镇发展新局面⏎过去一年，…: the heading fills its line, so that the text below looks like its rest. It ends
 * there where its words say so more than they say that it goes on to the mark.
 */
export const tornLineEnds: EndFinder = (author, window) => {
  const mark = sentenceMark(author.matching, window);
  const last = mark < 0 ? window.limit : mark;
  const at = lineEndIn(author, window.from, Math.min(last, window.from + LONGEST));
  if (at < 0) return [];
  const ends = weighedEnds(author, window);
  const here = ends.find((end) => end.at === at);
  const best = Math.max(...ends.filter((end) => end.at !== at).map(({ weight }) => weight));
  const said = lineSays(author, at, window.from);
  if (here === undefined || here.weight + said < LEAST + LINE || here.weight + said <= best) return [];
  return [{ at, textStart: at, by: "line", weight: TORN, because: here.because }];
};

/** More than a mark, less than a colon. */
const TORN = 2;
/** What the end of a line adds to the words. */
const LINE = 1.5;
const LEAST = 0;
const LONGEST = 48;
const SHORTEST = 4;

/** The end of a line in front of which a line of one word stands, below a full one, says it twice. */
function lineSays(author: Parameters<EndFinder>[0], at: number, from: number): number {
  for (let start = at - 1; start >= Math.max(at - LONGEST_WORD, from + FULL); start--)
    if (beginsLine(author, start)) return LINE + WORD;
  return LINE;
}
const FULL = 14;
const WORD = 3;

/** Where a line of the source ends in a heading, or -1; a word on a line of its own (…着力建设宜居宜业⏎乡村⏎) is the rest of it. */
function lineEndIn(author: Parameters<EndFinder>[0], from: number, last: number): number {
  for (let at = from + SHORTEST; at < last; at++) {
    if (!beginsLine(author, at)) continue;
    for (let end = at + 1; end <= Math.min(at + LONGEST_WORD, last - 1); end++) if (beginsLine(author, end)) return end;
    return at;
  }
  return -1;
}
const LONGEST_WORD = 3;
