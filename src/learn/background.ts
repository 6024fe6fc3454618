import { hashOf } from "../text/hash.js";
import { genreLines } from "./genre-lines.js";

/** In how many of many issuers' reports lines stand that belong to the genre: 各位代表： */
export interface Background {
  /** How many issuers were read. */
  readonly sources: number;
  /** Issuers by the hash of a line's skeleton. */
  readonly counts: ReadonlyMap<number, number>;
}

/** The share of the background's issuers that have a line, 0 to 1. */
export function shareIn({ sources, counts }: Background, key: string): number {
  return sources === 0 ? 0 : (counts.get(hashOf(key)) ?? 0) / sources;
}

/**
 * Reads a background: `sources N` on the first line, then hashes (hexadecimal) with their counts, parted by
 * semicolons or lines, as tools/learn-background.mjs writes it.
 *
 * @throws Error that says which line is wrong
 */
export function readBackground(text: string): Background {
  const [head = "", ...lines] = text.split("\n");
  const sources = /^sources (\d+)$/u.exec(head.trim())?.[1];
  if (sources === undefined) throw new Error("line 1: a background begins with: sources N");
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    for (const written of line.split(";").map((part) => part.trim())) {
      if (written === "") continue;
      const entry = /^([0-9a-f]{1,8}) (\d+)$/u.exec(written);
      if (entry?.[1] === undefined) throw new Error(`line ${i + 2}: a hash and a count are expected, ${written}`);
      counts.set(Number.parseInt(entry[1], 16), Number(entry[2]));
    }
  });
  return { sources: Number(sources), counts };
}

let builtIn: Background | null = null;

/** The one that comes with the program (genre-lines.ts). */
export const builtInBackground = (): Background => {
  builtIn ??= readBackground(genreLines);
  return builtIn;
};
