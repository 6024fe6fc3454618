// Reads the entries of the YAML files here and refuses what is malformed. Shared by compile.mjs and the tests.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { parse } from "yaml";

const FIELDS = new Set(["id", "words", "pattern", "as", "unless", "examples", "not"]);

/** Words of this kind serve the segmenter's dictionary and are marked in no text. */
export const DICTIONARY_KIND = "dictionary-word";

/**
 * @param {URL} folder where the YAML files lie
 * @returns {Promise<{id: string, kind: string, words: string[], pattern: string | null, as: unknown, unless: {before: string[], behind: string[]} | null, examples: string[], not: string[], file: string}[]>}
 */
export async function readEntries(folder) {
  const matching = await matchingText();
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((file) =>
      (parse(readFileSync(new URL(file, folder), "utf8")) ?? []).map((given) => readEntry(file, given, matching)),
    );
  fillReferences(entries);
  refuseTwins(entries);
  return entries;
}

/** `{title-word.plan}` or 工作{title-word.plan} among an entry's words stands for the words of that entry: a list is written once. */
function fillReferences(entries) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries)
    entry.words = entry.words.flatMap((word) => {
      const [, before, name, behind] = /^(.*)\{(.+)\}(.*)$/.exec(word) ?? [];
      if (name === undefined) return [word];
      const named = byId.get(name)?.words;
      if (named === undefined || named.some((other) => other.startsWith("{")))
        throw new Error(`${entry.file}: ${entry.id}: {${name}} names no entry with words of its own`);
      return named.map((other) => before + other + behind);
    });
}

/** What words become in matching text: one form of each mark, half-width letters and digits. */
async function matchingText() {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL("../text/characters.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const code = Buffer.from(built.outputFiles[0].contents).toString("base64");
  const { unifyPunctuation } = await import(`data:text/javascript;base64,${code}`);
  return (word) =>
    Array.from({ length: word.length }, (_, i) => String.fromCharCode(unifyPunctuation(word.charCodeAt(i)))).join("");
}

function readEntry(file, given, matching) {
  const where = `${file}: ${given.id ?? JSON.stringify(given).slice(0, 60)}`;
  const refuse = (what) => {
    throw new Error(`${where}: ${what}`);
  };
  for (const field of Object.keys(given)) if (!FIELDS.has(field)) refuse(`unknown field ${field}`);
  const { id, words, pattern, as = null, unless, examples, not = [] } = given;
  if (!/^[a-z][a-z-]*\.[a-z0-9][a-z0-9-]*$/.test(id ?? "")) refuse("id must be kind.name in small letters");
  if ((words === undefined) === (pattern === undefined)) refuse("give words or a pattern, one of the two");
  if (!Array.isArray(examples) || examples.length === 0) refuse("give at least one example");
  if (!Array.isArray(not) || not.length === 0)
    refuse("give at least one counter-example in `not`: a near word, or a longer one of the kind that holds it");
  for (const text of [...examples, ...not])
    if (typeof text !== "string") refuse(`quote the example ${JSON.stringify(text)}`);
  for (const side of Object.keys(unless ?? {}))
    if (side !== "before" && side !== "behind") refuse(`unknown side ${side}`);
  const own = listOf(words).map(matching);
  if (new Set(own).size < own.length) refuse(`a word stands twice: ${own.find((w, i) => own.indexOf(w) < i)}`);
  return {
    id,
    kind: id.slice(0, id.indexOf(".")),
    words: own,
    pattern: pattern ?? null,
    as,
    unless:
      unless === undefined
        ? null
        : { before: listOf(unless.before).map(matching), behind: listOf(unless.behind).map(matching) },
    examples,
    not,
    file,
  };
}

/** A list, or one string of words parted by blanks. */
const listOf = (given) =>
  given === undefined
    ? []
    : typeof given === "string"
      ? given.split(/\s+/).filter((word) => word !== "")
      : given.map(String);

/** Two entries of one kind that claim one word would disagree, or one of them would do nothing. */
function refuseTwins(entries) {
  const ids = new Map();
  const claimed = new Map();
  for (const { id, kind, words, file } of entries) {
    if (ids.has(id)) throw new Error(`${file}: ${id} stands in ${ids.get(id)} too`);
    ids.set(id, file);
    for (const word of words) {
      const key = `${kind} ${word}`;
      if (claimed.has(key)) throw new Error(`${file}: ${word} is claimed by ${claimed.get(key)} and ${id}`);
      claimed.set(key, id);
    }
  }
}
