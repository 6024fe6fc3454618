import { afterAll, describe, expect, test } from "vitest";
import { matches, matchesOutright } from "./matches.js";
import { neverMatched } from "./never-matched.js";
import { entries } from "./read.js";
import { bearsLoad } from "./readings.js";

const files = [...new Set(entries.map(({ file }) => file))];

// A test a file and promise: what fails is listed by entry, and thousands of entries cost no thousands of tests.
describe.each(files)("%s", (file) => {
  const own = entries.filter((entry) => entry.file === file);
  const failing = (texts: (entry: (typeof own)[number]) => readonly string[]): string[] =>
    own.flatMap((entry) => texts(entry).map((text) => `${entry.id}: ${text}`));

  test("examples match", () => {
    expect(failing(({ id, examples }) => examples.filter((example) => !matches(id, example)))).toEqual([]);
  });

  test("counter-examples do not", () => {
    expect(failing(({ id, not }) => not.filter((example) => matchesOutright(id, example)))).toEqual([]);
  });

  test("every entry bears load: without it one of its examples is read otherwise", () => {
    expect(failing(({ id, examples }) => (bearsLoad(id, examples) ? [] : ["changes none of its examples"]))).toEqual(
      [],
    );
  });
});

afterAll(() => {
  const idle = neverMatched();
  console.log(`${idle.length} of ${entries.length} entries match nothing in the fixtures: ${idle.join(" ")}`);
}, 120_000);
