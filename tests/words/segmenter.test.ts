import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { hasWords, wordEnds } from "../../src/words/segmenter.js";

interface DomainWord {
  readonly word: string;
  readonly example: string;
}

const domain: DomainWord[] = parse(readFileSync(new URL("../../src/words/domain.yaml", import.meta.url), "utf8"));

describe("words of a text", () => {
  test("the dictionary is there where the binary is", () => {
    expect(hasWords()).toBe(true);
  });

  test.each(domain)("$word stands whole in $example", ({ word, example }) => {
    const start = example.indexOf(word);
    expect(start).toBeGreaterThanOrEqual(0);
    const ends = wordEnds(example);
    const inside = Array.from({ length: word.length - 1 }, (_, i) => start + i + 1).filter((at) => ends?.has(at));
    expect(inside).toEqual([]);
  });

  test("the last word ends with the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => wordEnds(text)?.has(text.length) === true),
    );
  });
});
