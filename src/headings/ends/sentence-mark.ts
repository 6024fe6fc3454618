import { behindMarks, type EndFinder, sentenceMark } from "./heading-end.js";

/** （一）打造宜居城镇。深化规划编制，…: the first sentence is the heading. */
export const sentenceMarkEnds: EndFinder = ({ matching }, window) => {
  const at = sentenceMark(matching, window);
  if (at < 0) return [];
  return [{ at, textStart: behindMarks(matching, at, window.limit), by: "sentence-mark", weight: MARK, because: [] }];
};

const MARK = 1;
