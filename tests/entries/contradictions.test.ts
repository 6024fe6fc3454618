import { expect, test } from "vitest";
import { contradictions, questions } from "./contradictions.js";
import { type Entry, entries } from "./read.js";

test("no word gets two answers to one question", () => {
  expect(contradictions(questions)).toEqual([]);
});

test("a word that two lists read in opposite ways is told", () => {
  const [question] = questions;
  if (question === undefined) return;
  const of = (id: `${string}.${string}`, role: string): Entry => {
    const kind = id.slice(0, id.indexOf("."));
    return { id, kind, words: ["展望"], pattern: null, as: { role }, examples: [], not: [], file: "" };
  };
  const opposed = [of("title-word.outlook", "plan"), of("heading-role.outlook", "review")];
  expect(contradictions([question], opposed)).toHaveLength(1);
  expect(contradictions([question], [of("title-word.outlook", "plan"), of("heading-role.outlook", "plan")])).toEqual(
    [],
  );
});

test("every kind that a question asks has entries", () => {
  const kinds = new Set(entries.map(({ kind }) => kind));
  expect(questions.flatMap(({ answers }) => Object.keys(answers)).filter((kind) => !kinds.has(kind))).toEqual([]);
});
