import { isHan } from "../text/characters.js";

/** Small numbers that stand for a text: texts that share nearly all of them are one text. */
export type Sketch = readonly number[];

/** How many numbers a sketch has at most, and how long the windows are that are numbered. */
const SIZE = 64;
const WINDOW = 12;
/** A text with fewer characters says too little. */
const LEAST = 200;

/** The smallest hashes of all windows of Chinese characters (a bottom-k sketch); empty for a short text. */
export function sketchOf(text: string): Sketch {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) codes.push(code);
  }
  if (codes.length < LEAST) return [];
  const smallest = new Set<number>();
  let most = Number.POSITIVE_INFINITY;
  let hash = 0;
  for (const [i, code] of codes.entries()) {
    hash = (Math.imul(hash, BASE) + code - Math.imul(codes[i - WINDOW] ?? 0, LAST)) | 0;
    if (i < WINDOW - 1) continue;
    const mixed = mix(hash);
    if (mixed >= most || smallest.has(mixed)) continue;
    smallest.add(mixed);
    if (smallest.size > SIZE) smallest.delete(Math.max(...smallest));
    if (smallest.size === SIZE) most = Math.max(...smallest);
  }
  return [...smallest].sort((a, b) => a - b);
}

const BASE = 0x01000193;
/** BASE to the power of the window: what the character that leaves it has come to. */
const LAST = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1);

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Which share of the smallest numbers of both two texts have in common. */
export function likeness(a: Sketch, b: Sketch): number {
  const size = Math.min(a.length, b.length);
  if (size === 0) return 0;
  const both = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, size);
  const own = new Set(a);
  return smallest.filter((one) => own.has(one) && both.has(one)).length / size;
}
