import { createRequire } from "node:module";

/** The choice that a word was probably meant to be: one letter in three may be wrong; null where none is near. */
export function nearest(word: string, choices: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const { distance } = levenshtein();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const apart = distance(word.toLowerCase(), choice);
    if (apart >= least) continue;
    best = choice;
    least = apart;
  }
  return best;
}

/** A longer word is no choice that was mistyped. */
const LONGEST = 40;

/** Loaded when something is mistyped, and without waiting: Commander asks for its sentence at once. */
const load = createRequire(import.meta.url);
const levenshtein = (): typeof import("fastest-levenshtein") => load("fastest-levenshtein");
