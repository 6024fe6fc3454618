import { behindMarks, type EndFinder, sentenceMark } from "./heading-end.js";

/** 存在问题：受…影响，…: what stands before the colon is the heading where it is short and the text behind it is long. */
export const colonEnds: EndFinder = ({ matching }, window) => {
  const { from, limit } = window;
  const mark = sentenceMark(matching, window);
  const sentenceEnd = mark < 0 ? limit : mark;
  const at = matching.slice(from, sentenceEnd).indexOf("：") + from;
  if (at < from || !isLabel(matching, { from, at, sentenceEnd }, mark >= 0)) return [];
  return [{ at, textStart: behindMarks(matching, at, limit), by: "colon", weight: COLON, because: [] }];
};

/** Wherever it is found it is the end. */
const COLON = 3;

/** 生态农业：提质增效。 is one heading; 存在问题：受…影响，… is a heading and its text. */
const LONGEST_AFTER_COLON = 12;
const LONGEST_BEFORE_COLON = 25;

interface Label {
  readonly from: number;
  readonly at: number;
  readonly sentenceEnd: number;
}

function isLabel(matching: string, { from, at, sentenceEnd }: Label, marked: boolean): boolean {
  const before = at - from;
  const after = sentenceEnd - at - 1;
  if (before < 2 || before > LONGEST_BEFORE_COLON) return false;
  if (after === 0) return true;
  if (marked) return after > LONGEST_AFTER_COLON;
  return after > LONGEST_BEFORE_COLON && matching.slice(at, sentenceEnd).includes("，");
}
