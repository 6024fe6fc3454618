import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { isDigit } from "../../text/characters.js";

const classMarks = words("class-mark");
const TOP = "class-mark.top";
/** Numbers that rank have no more digits: 500强. */
const LONGEST_TOP = 4;

/** Where a number ends that is part of a name: 5G|基站, 4A|级景区, 世界500强|企业. Null where another figure begins. */
export const endOfGrade = (author: MarkedText, at: number): number | null =>
  isGrade(author.matching, at) ? at + 2 : endOfTop(author, at);

export const isGrade = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && isCapital(text.charCodeAt(at + 1));

/** A capital letter. */
export const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

function endOfTop({ marks, matching }: MarkedText, at: number): number | null {
  let end = at;
  while (end - at <= LONGEST_TOP && isDigit(matching.charCodeAt(end))) end++;
  const mark = end === at ? null : marks.at(classMarks, end);
  return mark?.entry.id === TOP ? mark.end : null;
}
