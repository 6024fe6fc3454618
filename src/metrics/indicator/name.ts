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
  const [only] = from;
  if (only !== undefined && from.length === 1) return { text: author.text.slice(only.start, only.end), from };
  return { text: from.map(({ start, end }) => author.text.slice(start, end)).join(""), from };
};

/** Two names as one: 出口 and 增速. */
export const joined = (a: Name, b: Name): Name => ({ text: a.text + b.text, from: [...a.from, ...b.from] });

/** Two names of which the second may begin with what the first ends with: 刑事案件 and 案件发案数. */
export function overlapped(a: Name, b: Name): Name {
  for (let n = Math.min(a.text.length, b.text.length); n > 0; n--)
    if (a.text.endsWith(b.text.slice(0, n))) return { text: a.text + b.text.slice(n), from: [...a.from, ...b.from] };
  return joined(a, b);
}
