import type { EntryId } from "../../src/lexicon/entry.js";
// @ts-expect-error a program of the build, without types
import { readEntries } from "../../src/lexicon/read-entries.mjs";

/** An entry as its file has it. */
export interface Entry {
  readonly id: EntryId;
  readonly words: readonly string[];
  readonly pattern: string | null;
  readonly as: unknown;
  readonly kind: string;
  readonly examples: readonly string[];
  readonly not: readonly string[];
  readonly file: string;
}

export const entries: readonly Entry[] = await readEntries(new URL("../../src/lexicon/", import.meta.url));
