import { expect, test } from "vitest";
import { meanings } from "../../src/lexicon/meanings.js";
import { entries } from "./read.js";

const schemas: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = meanings;

test("every entry means what its kind says", () => {
  expect(entries.filter(({ kind, as }) => schemas[kind]?.safeParse(as).success !== true).map(({ id }) => id)).toEqual(
    [],
  );
});
