import type { EntryId } from "../../src/lexicon/entry.js";
import { entry, words } from "../../src/lexicon/lexicon.js";
import { Marks } from "../../src/lexicon/marks.js";
import { Pattern } from "../../src/lexicon/pattern.js";
import { authorTextOf, type MatchText } from "../../src/text/author-text.js";
import type { Span } from "../../src/text/span.js";

/** Whether an entry itself, not another of its kind, matches in a text; a pattern in the text or in one of its lines. */
export const matches = (id: EntryId, text: string): boolean => matchesIn(id, authorTextOf(text, []).matching);

/** The same where no longer word of the kind holds the match: 公里 does not match so in 3平方公里. */
export function matchesOutright(id: EntryId, text: string): boolean {
  const { matching } = authorTextOf(text, []);
  const own = entry(id);
  if (own.pattern !== null) return matchesIn(id, matching);
  const marks = new Marks(matching);
  const found = Array.from(matching, (_, at) => marks.at(words(own.kind), at)).filter((word) => word !== null);
  return found.some((word) => word.entry.id === id && !found.some((other) => holds(other, word)));
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

export function matchesIn(id: EntryId, text: MatchText): boolean {
  const own = entry(id);
  if (own.pattern !== null) return [text, ...text.split("\n")].some((line) => new Pattern(own).test(line));
  if (!own.words.some((word) => text.includes(word))) return false;
  const kind = words(own.kind);
  // What the marking pass leaves out is looked up as it stands.
  if (own.words.some((word) => kind.of(word) !== null && new Marks(word).at(kind, 0) === null)) return true;
  const marks = new Marks(text);
  for (let at = 0; at < text.length; at++) if (marks.at(kind, at)?.entry.id === id) return true;
  for (let end = 1; end <= text.length; end++) if (marks.before(kind, end)?.entry.id === id) return true;
  return false;
}
