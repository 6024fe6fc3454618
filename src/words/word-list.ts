import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

let list: ReadonlySet<string> | null = null;

/** The dictionary's words; empty where it was not built (`npm run build`). Read when first asked, some milliseconds. */
export function wordList(): ReadonlySet<string> {
  list ??= read();
  return list;
}

function read(): ReadonlySet<string> {
  const path = fileURLToPath(new URL("../../dist/dictionary/words.utf8", import.meta.url));
  if (!existsSync(path)) return new Set();
  const words = new Set<string>();
  const text = readFileSync(path, "utf8");
  // A line is the word, how often it stands, and what it is.
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    words.add(text.slice(at, text.indexOf(" ", at)));
    at = end < 0 ? text.length : end + 1;
  }
  return words;
}
