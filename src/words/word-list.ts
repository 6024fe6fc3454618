import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

let list: ReadonlySet<string> | null = null;
let idioms: ReadonlySet<string> | null = null;
let rareIdioms: ReadonlySet<string> | null = null;
let tags: ReadonlyMap<string, string> | null = null;

/** The dictionary's words; empty where it was not built (`npm run build`). Read when first asked, some milliseconds. */
export function wordList(): ReadonlySet<string> {
  list ??= read("words");
  return list;
}

/** Idioms of four characters, also rare ones; empty where they were not built. */
export function idiomList(): ReadonlySet<string> {
  idioms ??= read("idioms");
  return idioms;
}

/** Those that are rare, of which some are written otherwise than is usual. */
export function rareIdiomList(): ReadonlySet<string> {
  rareIdioms ??= read("rare-idioms");
  return rareIdioms;
}

/** What each word of the dictionary is, as it tags them: v, n, ns … */
export function wordTags(): ReadonlyMap<string, string> {
  tags ??= new Map(
    linesOf("words").map((line) => {
      const [word = "", , tag = ""] = line.split(" ");
      return [word, tag];
    }),
  );
  return tags;
}

function linesOf(name: string): string[] {
  const path = pathOf(name);
  return existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
}

const pathOf = (name: string): string => fileURLToPath(new URL(`../../dist/dictionary/${name}.utf8`, import.meta.url));

function read(name: string): ReadonlySet<string> {
  const path = pathOf(name);
  if (!existsSync(path)) return new Set();
  const words = new Set<string>();
  const text = readFileSync(path, "utf8");
  // A line is the word and, in the larger list, how often it stands and what it is.
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const blank = line.indexOf(" ");
    words.add(blank < 0 ? line : line.slice(0, blank));
    at = end < 0 ? text.length : end + 1;
  }
  return words;
}
