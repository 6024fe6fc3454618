/** Findings that somebody has looked at and lets stand: of this rule, where this text stands, for this reason. */
export interface Exception {
  readonly rule: string;
  /** What the finding names, or a stretch that holds it. */
  readonly text: string;
  readonly reason: string;
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
