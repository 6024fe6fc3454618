import type { EntryId } from "../../src/lexicon/entry.js";
// @ts-expect-error a program of the build, without types
import { DICTIONARY_KIND, readEntries } from "../../src/lexicon/read-entries.mjs";

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

const all: readonly Entry[] = await readEntries(new URL("../../src/lexicon/", import.meta.url));

/** Those that texts are marked with. */
export const entries = all.filter(({ kind }) => kind !== DICTIONARY_KIND);

/** Those of the segmenter's dictionary, which tests/words asks. */
export const dictionaryEntries = all.filter(({ kind }) => kind === DICTIONARY_KIND);
