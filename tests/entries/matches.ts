import type { EntryId } from "../../src/lexicon/entry.js";
import { entry, words } from "../../src/lexicon/lexicon.js";
import { Marks } from "../../src/lexicon/marks.js";
import { Pattern } from "../../src/lexicon/pattern.js";
import { authorTextOf, type MatchText } from "../../src/text/author-text.js";

/** Whether an entry itself, not another of its kind, matches in a text; a pattern in the text or in one of its lines. */
export const matches = (id: EntryId, text: string): boolean => matchesIn(id, authorTextOf(text, []).matching);

export function matchesIn(id: EntryId, text: MatchText): boolean {
  const own = entry(id);
  if (own.pattern !== null) return [text, ...text.split("\n")].some((line) => new Pattern(own).test(line));
  if (!own.words.some((word) => text.includes(word))) return false;
  const marks = new Marks(text);
  const kind = words(own.kind);
  for (let at = 0; at < text.length; at++) if (marks.at(kind, at)?.entry.id === id) return true;
  for (let end = 1; end <= text.length; end++) if (marks.before(kind, end)?.entry.id === id) return true;
  return false;
}
