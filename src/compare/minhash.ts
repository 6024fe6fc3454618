import { hashOf } from "../text/hash.js";

/** Characters of a shingle. */
const shingle = 5;
/** Hashes of a signature, and how many of them make a band: two of Jaccard 0.6 share one of 16 bands of 4 nine times in ten. */
const bands = 16;
const rows = 4;

/**
 * Every run of five characters of a text, as numbers; blanks and marks as they stand. With their sign: the upper half of
 * the others would be an object each.
 */
export function shinglesOf(text: string): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + shingle <= text.length; i++) found.add(hashOf(text, i, i + shingle) | 0);
  return found;
}

/** A set's MinHash signature: of two sets about as many places are equal as the share of all that stands in both. */
export function signatureOf(shingles: ReadonlySet<number>): Uint32Array {
  const values = Int32Array.from(shingles);
  const least = new Uint32Array(bands * rows);
  for (let i = 0; i < least.length; i++) least[i] = leastMixed(values, Math.imul(i + 1, 0x9e3779b1));
  return least;
}

/** The least that one of many hash functions makes of values: the finisher of MurmurHash3 over each and a seed. */
function leastMixed(values: Int32Array, seed: number): number {
  let least = 0xffffffff;
  for (let i = 0; i < values.length; i++) {
    let h = (values[i] ?? 0) ^ seed;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    const mixed = (h ^ (h >>> 16)) >>> 0;
    if (mixed < least) least = mixed;
  }
  return least;
}

/** Names of the bands of a signature: sets that share much share one of them. */
export const bandsOf = (signature: ArrayLike<number>): string[] =>
  Array.from({ length: signature.length / rows }, (_, band) => {
    const units = [band];
    for (let row = band * rows; row < (band + 1) * rows; row++) {
      const value = signature[row] ?? 0;
      units.push(value & 0xffff, value >>> 16);
    }
    return String.fromCharCode(...units);
  });

/** How much of two sets together is in both. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const value of few) if (many.has(value)) both++;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}
