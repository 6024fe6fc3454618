import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cut, hasWords, nodeJieba, rustJieba, wordEnds } from "../../src/words/segmenter.js";
import { dictionaryEntries } from "../entries/read.js";
import { endsWithout } from "./general-dictionary.js";

const words = dictionaryEntries.flatMap(({ words: own, examples }) =>
  own.map((word) => ({ word, examples: examples.filter((example) => example.includes(word)) })),
);

const endsBy = (cut: Cut | null, text: string): ReadonlySet<number> => {
  let at = 0;
  return new Set((cut?.(text) ?? []).map((word) => (at += word.length)));
};

const isWhole = (ends: ReadonlySet<number> | null, word: string, example: string): boolean => {
  const start = example.indexOf(word);
  return !Array.from({ length: word.length - 1 }, (_, i) => start + i + 1).some((at) => ends?.has(at));
};

describe("words of a text", () => {
  test("the dictionary is there where the binary is", () => {
    expect(hasWords()).toBe(true);
  });

  test("each word of ours stands whole in its examples", () => {
    const torn = words.filter(
      ({ word, examples }) =>
        examples.length === 0 || !examples.every((example) => isWhole(wordEnds(example), word, example)),
    );
    expect(torn.map(({ word }) => word)).toEqual([]);
  });

  test.each([
    ["nodejieba", nodeJieba()],
    ["@node-rs/jieba", rustJieba()],
  ])("so they do by %s, and what it parts joins to the text", (_, cut) => {
    expect(cut).not.toBeNull();
    const torn = words.filter(({ word, examples }) =>
      examples.some((example) => !isWhole(endsBy(cut, example), word, example)),
    );
    expect(torn.map(({ word }) => word)).toEqual([]);
    for (const { examples } of words) for (const example of examples) expect(cut?.(example).join("")).toBe(example);
  });

  test("both part nearly alike, so that a report reads the same with either", () => {
    let [alike, all] = [0, 0];
    for (const text of words.flatMap(({ examples }) => examples)) {
      const [one, other] = [endsBy(nodeJieba(), text), endsBy(rustJieba(), text)];
      all += new Set([...one, ...other]).size;
      alike += [...one].filter((end) => other.has(end)).length;
    }
    expect(alike / all).toBeGreaterThan(0.95);
  });

  test("each bears load: the general dictionary alone tears it", () => {
    const ends = endsWithout(words.flatMap(({ examples }) => examples));
    const idle = words.filter(({ word, examples }) =>
      examples.every((example) => isWhole(ends.get(example) ?? null, word, example)),
    );
    expect(idle.map(({ word }) => word)).toEqual([]);
  });

  test("counter-examples hold none of the words", () => {
    const wrong = dictionaryEntries.flatMap(({ words: own, not }) =>
      not.filter((text) => own.some((word) => text.includes(word))),
    );
    expect(wrong).toEqual([]);
  });

  test("the last word ends with the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => wordEnds(text)?.has(text.length) === true),
    );
  });
});
