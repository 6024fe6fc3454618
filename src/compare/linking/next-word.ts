import type { Word, WordKind } from "../../lexicon/lexicon.js";
import type { Kind } from "../../lexicon/meanings.js";

/**
 * The first word of a kind from `from` on, the longest that begins there; the next one stands behind its end. Asked of
 * every name and every clause of a million reports, where a generator would cost more than what it looks for.
 */
export function nextWord<K extends Kind>(kind: WordKind<K>, text: string, from = 0): Word<K> | null {
  for (let at = from; at < text.length; at++) {
    const word = kind.at(text, at);
    if (word !== null) return word;
  }
  return null;
}
