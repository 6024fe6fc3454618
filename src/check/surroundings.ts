import type { Checked } from "./checked.js";
import type { Exception } from "./exceptions.js";

/** What is known of a report from outside it. */
export interface Surroundings {
  /** Last year's report. */
  readonly against: Checked | null;
  /** Who reports on which year, by the file's path. */
  readonly expected: Expected | null;
  readonly vocabulary: Vocabulary;
  /** What somebody lets stand in this report. */
  readonly exceptions: readonly Exception[];
}

/** What a path says of its report; null where it says nothing. */
export interface Expected {
  readonly issuer: string | null;
  readonly year: number | null;
}

/** What the user's own files say. */
export interface Vocabulary {
  /** Words that are written wrong, with the word that is meant. */
  readonly words: readonly WrongWord[];
  /** Set phrases with the years in which they are current. */
  readonly phrases: readonly DatedPhrase[];
  /** Names that are right as they stand. */
  readonly places: readonly string[];
}

export interface WrongWord {
  readonly wrong: string;
  readonly right: string;
}

/** 四个自信, from 2017 on. */
export interface DatedPhrase {
  readonly phrase: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly source: string | null;
}

export const NO_VOCABULARY: Vocabulary = { words: [], phrases: [], places: [] };
export const ALONE: Surroundings = { against: null, expected: null, vocabulary: NO_VOCABULARY, exceptions: [] };
