import { GramSet } from "./gram-set.js";
import { gramAt, type Weights } from "./grams.js";
import type { Context } from "./surroundings.js";

/** Of the context that another is held against. */
const others = new GramSet();

/** How much two contexts have in common, all of it and the heaviest run, of which each counts for `share`. */
export function contextsAlike(a: Context, b: Context, weights: Weights, share: number, least = 0): number {
  others.begin(b.grams.length);
  for (const gram of b.grams) others.add(gram);
  return least + share * shared(a, b, weights) + share * Math.min(1, heaviestRun(a.text, weights) / distinctive);
}

/** So much a run of shared characters weighs that names one project: 南岭水库 in both. */
const distinctive = 14;

/** The part of the shorter context that the other holds too. */
function shared(a: Context, b: Context, weights: Weights): number {
  const least = Math.min(weights.sum(a.grams), weights.sum(b.grams));
  if (least === 0) return 0;
  let common = 0;
  for (const gram of a.grams) if (others.has(gram)) common += weights.of(gram);
  return common / least;
}

/** The weight of the run of characters in a text whose pairs the other has too, of the heaviest. */
function heaviestRun(text: string, weights: Weights): number {
  let best = 0;
  let run = 0;
  for (let i = 1; i < text.length; i++) {
    const gram = gramAt(text, i);
    run = others.has(gram) ? run + weights.of(gram) : 0;
    if (run > best) best = run;
  }
  return best;
}
