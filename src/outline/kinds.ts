import { words } from "../lexicon/lexicon.js";

const titleWords = words("title-word");

/** What kinds of report a title names in its matching form, in the order of the list. */
export function kindsOf(title: string): string[] {
  const named = new Set([...titleWords.all(title)].map(({ entry }) => entry.as.kind));
  const kinds = new Set(titleWords.entries.flatMap(({ as }) => (named.has(as.kind) ? (as.kind ?? []) : [])));
  if (kinds.size > 1) kinds.delete("report");
  return [...kinds];
}
