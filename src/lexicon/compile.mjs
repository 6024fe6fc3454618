// Writes lexicon.generated.ts from the YAML files here, so that the program reads no file and no YAML at start. What is
// wrong with an entry is said in one line, with the file. Run by `npm run build`; `npm run check:entries` holds every
// entry to its examples.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { laidOut } from "./lay-out-trie.mjs";
import { DICTIONARY_KIND, readEntries } from "./read-entries.mjs";

const here = new URL("./", import.meta.url);
const entries = (await readEntries(here)).filter(({ kind }) => kind !== DICTIONARY_KIND);

const words = [...new Set(entries.flatMap((entry) => entry.words))];
/** Looked up where a question arises; marks of them at every place of a text would help nobody. */
const ASKED_ALONE = new Set(["seam-end", "seam-start"]);
const marked = new Set(entries.filter(({ kind }) => !ASKED_ALONE.has(kind)).flatMap((entry) => entry.words));
const parents = [0];
const codes = [0];
const terminals = [0];
const children = new Map();
words.forEach((word, number) => {
  if (!marked.has(word)) return;
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const key = node * 0x10000 + code;
    let next = children.get(key);
    if (next === undefined) {
      next = parents.length;
      parents.push(node);
      codes.push(code);
      terminals.push(0);
      children.set(key, next);
    }
    node = next;
  }
  terminals[node] = number + 1;
});
const base64 = (numbers) => Buffer.from(Uint16Array.from(numbers).buffer).toString("base64");

/** Entries of a kind in the order of their file, each kind as JSON of its own: read when it is first asked for. */
const byKind = new Map(entries.map(({ kind }) => [kind, []]));
for (const entry of entries) byKind.get(entry.kind).push(entry);
const kinds = [...byKind.keys()];

/** Which entries a word stands in, the later ones first: see word-table.ts. */
const rows = words.map(() => []);
const numberOf = new Map(words.map((word, number) => [word, number]));
for (const [number, kind] of kinds.entries())
  for (const [place, { words: own }] of byKind.get(kind).entries())
    for (const word of own) rows[numberOf.get(word)].unshift([number, place]);
const starts = [0];
for (const row of rows) starts.push(starts.at(-1) + row.length);
if (starts.at(-1) > 0xffff) throw new Error(`${starts.at(-1)} words: rows are told by 16 bits; widen word-table.ts`);

/** @param {ReadonlyMap<string, unknown>} demandsOf by the id of an entry with a pattern: see demands.ts */
const compiled = (demandsOf) => ({
  version: createHash("sha256").update(JSON.stringify(entries)).digest("hex").slice(0, 16),
  kinds,
  entries: kinds.map((kind) =>
    JSON.stringify(
      byKind.get(kind).map(({ id, words, pattern, as, unless }) => ({
        ...{ id, kind, words, pattern, as, unless },
        ...(demandsOf.has(id) ? { demands: demandsOf.get(id) } : {}),
      })),
    ),
  ),
  words: words.join("\t"),
  rows: {
    starts: base64(starts),
    kinds: base64(rows.flat().map(([kind]) => kind)),
    entries: base64(rows.flat().map(([, entry]) => entry)),
  },
  trie: Object.fromEntries(
    Object.entries(laidOut({ parents, codes, terminals })).map(([name, numbers]) => [name, base64(numbers)]),
  ),
});
const ids = entries.map(({ id, pattern }) => ({ id, pattern }));
const union = (list) => (list.length === 0 ? "never" : list.map((id) => JSON.stringify(id)).join("\n  | "));
const write = (demandsOf) =>
  writeFileSync(
    new URL("lexicon.generated.ts", here),
    `import type { CompiledLexicon } from "./entry.js";

/** Entries with a pattern, which code asks for by name. */
export type PatternId =
  | ${union(ids.filter(({ pattern }) => pattern !== null).map(({ id }) => id))};

export const generated: CompiledLexicon = ${JSON.stringify(compiled(demandsOf), null, 2)};
`,
  );

// What a pattern asks of a text is read of its words, which the program itself fills in: from the lexicon without it.
write(new Map());
const built = buildSync({
  stdin: {
    contents: `export { demandsOf } from "./demands.ts"; export { expanded } from "./expanded.ts"; export { entry } from "./entries.ts";`,
    resolveDir: fileURLToPath(here),
  },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const code = Buffer.from(built.outputFiles[0].contents).toString("base64");
const { demandsOf, expanded, entry } = await import(`data:text/javascript;base64,${code}`);
write(new Map(ids.filter(({ pattern }) => pattern !== null).map(({ id }) => [id, demandsOf(expanded(entry(id)))])));
