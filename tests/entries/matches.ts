import type { EntryId } from "../../src/lexicon/entry.js";
import { entry, words } from "../../src/lexicon/lexicon.js";
import { Marks } from "../../src/lexicon/marks.js";
import { Pattern } from "../../src/lexicon/pattern.js";
import { authorTextOf } from "../../src/text/author-text.js";

/** Whether an entry itself, not another of its kind, matches in a text. */
export function matches(id: EntryId, text: string): boolean {
  const { matching } = authorTextOf(text, []);
  const own = entry(id);
  if (own.pattern !== null) return new Pattern(own).test(matching);
  const marks = new Marks(matching);
  const kind = words(own.kind);
  for (let at = 0; at < matching.length; at++) if (marks.at(kind, at)?.entry.id === id) return true;
  for (let end = 1; end <= matching.length; end++) if (marks.before(kind, end)?.entry.id === id) return true;
  return false;
}
