import { readdirSync, readFileSync } from "node:fs";
import { decode } from "../../src/text/decode.js";
import { matches } from "./matches.js";
import { entries } from "./read.js";

const folder = new URL("../../fixtures/", import.meta.url);

/** Ids of the entries that match nothing in the fixtures: no fault, but a place to look. */
export function neverMatched(): string[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => decode(readFileSync(new URL(name, folder))).text);
  const all = texts.join("\n");
  return entries
    .filter(({ id, words, pattern }) => (pattern === null ? !words.some((w) => all.includes(w)) : !matches(id, all)))
    .map(({ id }) => id);
}
