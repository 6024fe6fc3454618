import { afterAll, describe, expect, test } from "vitest";
import type { EntryId } from "../../src/lexicon/entry.js";
import { without } from "../../src/lexicon/lexicon.js";
import { matches } from "./matches.js";
import { neverMatched } from "./never-matched.js";
import { type Entry, entries } from "./read.js";
import { readings } from "./readings.js";

describe.each(entries.map((entry): [EntryId, Entry] => [entry.id, entry]))("%s", (id, entry) => {
  test("its examples match", () => {
    expect(entry.examples.filter((example) => !matches(id, example))).toEqual([]);
  });

  test("its counter-examples do not", () => {
    expect(entry.not.filter((example) => matches(id, example))).toEqual([]);
  });

  test("bears load: without it one of its examples is read otherwise", () => {
    const read = (): string[] => entry.examples.map(readings);
    expect(without(id, read)).not.toEqual(read());
  });
});

afterAll(() => {
  const idle = neverMatched();
  console.log(`${idle.length} of ${entries.length} entries match nothing in the fixtures: ${idle.join(" ")}`);
});
