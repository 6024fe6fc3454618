import { readdirSync, readFileSync } from "node:fs";
import { authorTextOf } from "../../src/text/author-text.js";
import { decode } from "../../src/text/decode.js";
import { matchesIn } from "./matches.js";
import { entries } from "./read.js";

const folder = new URL("../../fixtures/", import.meta.url);

/** Ids of the entries that match nothing in the fixtures: no fault, but a place to look. */
export function neverMatched(): string[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => decode(readFileSync(new URL(name, folder))).text);
  const all = authorTextOf(texts.join("\n"), []).matching;
  return entries
    .filter(({ id, words, pattern }) => (pattern === null ? !words.some((w) => all.includes(w)) : !matchesIn(id, all)))
    .map(({ id }) => id);
}
