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
  if (here === undefined || here.weight < LEAST || here.weight + LINE <= best) return [];
  return [{ at, textStart: at, by: "line", weight: TORN, because: here.because }];
};

/** More than a mark, less than a colon. */
const TORN = 2;
/** What the end of a line adds to the words. */
const LINE = 1.5;
const LEAST = 0;
const LONGEST = 48;
const SHORTEST = 4;

/** The last place of a heading where a line of the source ends, or -1. */
function lineEndIn(author: Parameters<EndFinder>[0], from: number, last: number): number {
  for (let at = from + SHORTEST; at < last; at++) if (beginsLine(author, at)) return at;
  return -1;
}
