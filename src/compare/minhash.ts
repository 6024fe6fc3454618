import { hashOf } from "../text/hash.js";

/** Characters of a shingle. */
const shingle = 5;
/** Hashes of a signature, and how many of them make a band: two of Jaccard 0.6 share one of 16 bands of 4 nine times in ten. */
const bands = 16;
const rows = 4;

/** Every run of five characters of a text, as numbers; blanks and marks as they stand. */
export function shinglesOf(text: string): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + shingle <= text.length; i++) found.add(hashOf(text, i, i + shingle));
  return found;
}

/** A set's MinHash signature: of two sets about as many places are equal as the share of all that stands in both. */
export function signatureOf(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const value of shingles) {
    for (let i = 0; i < least.length; i++) {
      const mixed = mix(value, i);
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    }
  }
  return least;
}

/** Names of the bands of a signature: sets that share much share one of them. */
export const bandsOf = (signature: ArrayLike<number>): string[] =>
  Array.from({ length: signature.length / rows }, (_, band) => {
    const own = Array.from({ length: rows }, (_, row) => signature[band * rows + row]);
    return `${band}:${own.join(",")}`;
  });

/** How much of two sets together is in both. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const value of few) if (many.has(value)) both++;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

/** One of many hash functions: the finisher of MurmurHash3 over the value and the number of the function. */
function mix(value: number, seed: number): number {
  let h = value ^ Math.imul(seed + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
