import { pattern } from "../lexicon/pattern.js";

const NOTES = pattern("back-matter.heading");
const NOTES_IN_TEXT = pattern("back-matter.in-text");

/** Whether a heading is that of notes behind the report: 名词解释, 附件：… */
export const headsNotes = (words: string): boolean => NOTES.at(words, 0) !== null;

/** Where the notes behind the report begin (名词解释), or infinity. */
export function notesStart(matching: string): number {
  let last = Number.POSITIVE_INFINITY;
  for (const { 0: words, index } of NOTES_IN_TEXT.all(matching)) if (headsNotes(words.slice(1))) last = index;
  return last;
}
