import type { MarkedText } from "../../lexicon/marks.js";
import type { Span } from "../../text/span.js";
import { type Phrase, pieces } from "./phrase.js";

/** What a figure measures: its words, and where they stand. */
export interface Name {
  readonly text: string;
  readonly from: readonly Span[];
}

export const nameOf = (author: MarkedText, phrase: Phrase): Name => {
  const from = pieces(phrase);
  return { text: from.map(({ start, end }) => author.text.slice(start, end)).join(""), from };
};

/** Two names as one: 出口 and 增速. */
export const joined = (a: Name, b: Name): Name => ({ text: a.text + b.text, from: [...a.from, ...b.from] });
