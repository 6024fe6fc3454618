import { pattern } from "../lexicon/pattern.js";
import { wordList, wordTags } from "../words/word-list.js";

/**
 * Whether two characters may meet only because one word ends and another begins there: 学习|贯彻 is no 习贯. A word of the
 * dictionary that holds one of them and what stands beside it says so.
 */
export const isAcrossWords = (text: string, at: number): boolean => endsWord(text, at) || beginsWord(text, at + 1);

/** Whether they must: both belong to what stands beside them. 统一部暑 is no 一部|暑, for 暑 begins nothing. */
export const isParted = (text: string, at: number): boolean =>
  (endsWord(text, at) || standsAlone(text, at)) && (beginsWord(text, at + 1) || standsAlone(text, at + 1));

const LONGEST = 4;

/** Whether a word of the dictionary ends with the character. */
function endsWord(text: string, at: number): boolean {
  const words = wordList();
  for (let length = 2; length <= LONGEST && length <= at + 1; length++)
    if (words.has(text.slice(at + 1 - length, at + 1))) return true;
  return false;
}

function beginsWord(text: string, at: number): boolean {
  const words = wordList();
  for (let length = 2; length <= LONGEST; length++) if (words.has(text.slice(at, at + length))) return true;
  return false;
}

/** 和|协商: some characters are words by themselves. */
const standsAlone = (text: string, at: number): boolean => pattern("proof.word-alone").at(text, at) !== null;

/** Whether the dictionary is at hand and has a word. */
export const isWord = (word: string): boolean => wordList().has(word);
/** What the dictionary says a word is: v, n, ns …; null for one that it does not have. */
export const tagOf = (word: string): string | null => wordTags().get(word) ?? null;
export const knowsWords = (): boolean => wordList().size > 0;
