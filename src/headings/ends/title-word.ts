import { pattern } from "../../lexicon/pattern.js";
import { beginsText } from "../text-start.js";
import { type EndFinder, sentenceMark } from "./heading-end.js";

/**
 * 三、2021年工作计划2021年是“十四五”开局之年: words that end titles stand before words that begin a text. Asked only where
 * the mark that would close the heading is far.
 */
export const titleWordEnds: EndFinder = ({ matching }, window) => {
  const { from, limit } = window;
  const mark = sentenceMark(matching, window);
  const sentenceEnd = mark < 0 ? limit : mark;
  if (sentenceEnd - from <= LONG) return [];
  const words = matching.slice(from, Math.min(sentenceEnd, from + LONGEST));
  for (const match of PART_END.all(words)) {
    const end = match.index + match[0].length;
    if (end >= SHORTEST && beginsText(words, end))
      return [
        {
          at: from + end,
          textStart: from + end,
          by: "title-word",
          weight: TITLE_WORD,
          because: [{ by: PART_END.entry.id, weight: TITLE_WORD }],
        },
      ];
  }
  return [];
};

/** More than a mark behind it, less than a colon. */
const TITLE_WORD = 2;
const PART_END = pattern("part-end.words");

/** A heading with a mark behind it that is longer than this is tried for an end without a mark before it. */
const LONG = 32;
/** Longer than this, a numbered sentence without an inner mark is text and not a heading (UTF-16 units). */
const LONGEST = 70;
const SHORTEST = 4;
