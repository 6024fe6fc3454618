import { shinglesOf, signatureOf } from "../compare/minhash.js";
import { isHan } from "../text/characters.js";

/** Numbers that stand for a text (its MinHash signature): texts that share nearly all of them are one text. */
export type Sketch = readonly number[];

/** A text with fewer characters says too little. */
const LEAST = 200;

/** Of the Chinese characters of a text, for a site's frame and figures make no other; empty for a short text. */
export function sketchOf(text: string): Sketch {
  let said = "";
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) said += text[i];
  return said.length < LEAST ? [] : [...signatureOf(shinglesOf(said))];
}

/** About which share of what both texts say stands in both. */
export const likeness = (a: Sketch, b: Sketch): number =>
  a.length === 0 ? 0 : a.filter((own, i) => own === b[i]).length / a.length;
