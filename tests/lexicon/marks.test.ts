import fc from "fast-check";
import { expect, it } from "vitest";
import { allWords, type Word, type WordKind, words } from "../../src/lexicon/lexicon.js";
import { Marks } from "../../src/lexicon/marks.js";
import type { Kind } from "../../src/lexicon/meanings.js";
import { entries } from "../entries/read.js";

/** Kinds that the marking pass leaves out (compile.mjs). */
const askedAlone = new Set<string>(["seam-end", "seam-start"]);
const sought = entries.filter(({ kind, words: own }) => own.length > 0 && !askedAlone.has(kind));
const kinds = [...new Set(sought.map(({ kind }) => kind as Kind))];

/** Texts in which words of the lexicon stand beside, inside and across one another. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(...allWords()), fc.constantFrom("的", "2021年", "，", "\n", "工")), { maxLength: 12 })
  .map((parts) => parts.join(""));

const shape = (word: Word<Kind> | null) => word && { start: word.start, end: word.end, id: word.entry.id };

it("marks are those that a slow reader finds, whatever the kind", () => {
  const property = fc.property(texts, fc.constantFrom(...kinds), fc.gen(), (text, kind, gen) => {
    const own: WordKind<Kind> = words(kind);
    const marks = new Marks(text);
    const from = gen(fc.integer, { min: 0, max: text.length });
    const to = gen(fc.integer, { min: from, max: text.length });
    const offsets = Array.from({ length: text.length + 1 }, (_, at) => at);
    for (const at of offsets) {
      expect(shape(marks.at(own, at))).toEqual(shape(own.at(text, at)));
      expect(shape(marks.before(own, at))).toEqual(shape(own.before(text, at)));
    }
    const inside = offsets.filter((at) => at >= from && at <= to);
    const starting = inside.map((at) => marks.at(own, at, to)).filter((word) => word !== null);
    const ending = inside.map((at) => marks.before(own, at, from)).filter((word) => word !== null);
    expect(shape(marks.first(own, from, to))).toEqual(shape(starting[0] ?? null));
    expect(shape(marks.last(own, from, to))).toEqual(shape(ending.at(-1) ?? null));
    let end = from;
    for (const word of marks.all(own, from, to)) {
      expect(word.start).toBeGreaterThanOrEqual(end);
      expect(word.end).toBeLessThanOrEqual(to);
      end = word.end;
    }
    expect(marks.first(own, end, to)).toBeNull();
  });
  fc.assert(property, { numRuns: 400 });
});

it("of several words at a place the longest is taken", () => {
  const plans = words("title-word");
  const text = "2021年工作总结报告";
  const marks = new Marks(text);
  for (let at = 0; at < text.length; at++) {
    const found = marks.at(plans, at);
    if (found === null) continue;
    const longer = plans.entries.flatMap((entry) => entry.words).filter((word) => text.startsWith(word, at));
    expect(found.end - found.start).toBe(Math.max(...longer.map((word) => word.length)));
  }
});
