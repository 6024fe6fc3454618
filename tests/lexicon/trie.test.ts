import { expect, it } from "vitest";
import { allWords, trie } from "../../src/lexicon/lexicon.js";
import { entries } from "../entries/read.js";

/** Kinds that the marking pass leaves out (compile.mjs). */
const askedAlone = new Set<string>(["seam-end", "seam-start"]);
const marked = new Set(entries.filter(({ kind }) => !askedAlone.has(kind)).flatMap((entry) => entry.words));

const nodeOf = (word: string): number => {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    node = trie.next(node, word.charCodeAt(i));
    if (node === 0) return 0;
  }
  return node;
};

it("every word ends at a node of its own, and nothing but words does", () => {
  const wrong = allWords().filter((word, number) => marked.has(word) && trie.wordAt[nodeOf(word)] !== number + 1);
  expect(wrong).toEqual([]);
  const ends = trie.wordAt.filter((word) => word > 0);
  expect(ends.length).toBe(allWords().filter((word) => marked.has(word)).length);
});

it("a character that a node has no child for leads nowhere", () => {
  for (const word of allWords().slice(0, 500)) {
    expect(trie.next(nodeOf(word), 0xe000)).toBe(0);
    expect(trie.next(nodeOf(word), Number.NaN)).toBe(0);
  }
});
