import { behindMarks, type EndFinder, type HeadingEnd, type HeadingWindow, sentenceMark } from "./heading-end.js";

/** 存在问题：受…影响，…: what stands before the colon is the heading where it is short and the text behind it is long. */
export const colonEnds: EndFinder = ({ matching }, window) => {
  const label = labelIn(matching, window);
  return label !== null && isHeading(matching, label) ? [endAt(matching, window, label.at)] : [];
};

/**
 * （1）护岸林建设：计划任务480亩。: short, but a sibling ends at its colon and a figure stands behind this one, so it is no
 * 生态农业：提质增效.
 */
export const siblingColonEnds: EndFinder = ({ matching }, window) => {
  const label = labelIn(matching, window);
  if (label === null || !/\d/u.test(matching.slice(label.at, label.sentenceEnd))) return [];
  return [endAt(matching, window, label.at)];
};

function endAt(matching: string, { limit }: HeadingWindow, at: number): HeadingEnd {
  return { at, textStart: behindMarks(matching, at, limit), by: "colon", weight: COLON, because: [] };
}

/** Wherever it is found it is the end. */
const COLON = 3;

/** 生态农业：提质增效。 is one heading; 存在问题：受…影响，… is a heading and its text. */
const LONGEST_AFTER_COLON = 12;
const LONGEST_BEFORE_COLON = 25;

interface Label {
  readonly from: number;
  readonly at: number;
  readonly sentenceEnd: number;
  /** A mark ends the sentence, and not the window. */
  readonly marked: boolean;
}

/** The first colon of the first sentence, where what stands before it may be a heading. */
function labelIn(matching: string, window: HeadingWindow): Label | null {
  const { from, limit } = window;
  const mark = sentenceMark(matching, window);
  const sentenceEnd = mark < 0 ? limit : mark;
  const at = matching.slice(from, sentenceEnd).indexOf("：") + from;
  const before = at - from;
  return before < 2 || before > LONGEST_BEFORE_COLON ? null : { from, at, sentenceEnd, marked: mark >= 0 };
}

function isHeading(matching: string, { at, sentenceEnd, marked }: Label): boolean {
  const after = sentenceEnd - at - 1;
  if (after === 0) return true;
  if (marked) return after > LONGEST_AFTER_COLON;
  return after > LONGEST_BEFORE_COLON && matching.slice(at, sentenceEnd).includes("，");
}
