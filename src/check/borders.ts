import { wordList } from "../words/word-list.js";

/**
 * Whether two characters meet only because one word ends and another begins there: 学习|贯彻 is no 习贯. A word of the
 * dictionary that holds one of them and what stands beside it says so.
 */
export function isAcrossWords(text: string, at: number): boolean {
  const words = wordList();
  const has = (from: number, to: number): boolean => from >= 0 && words.has(text.slice(from, to));
  return (
    has(at - 1, at + 1) ||
    has(at + 1, at + 3) ||
    has(at - 2, at + 1) ||
    has(at - 3, at + 1) ||
    has(at + 1, at + 4) ||
    has(at + 1, at + 5)
  );
}

/** Whether the dictionary is at hand and has a word. */
export const isWord = (word: string): boolean => wordList().has(word);
export const knowsWords = (): boolean => wordList().size > 0;
