import { bytesOfBase64 } from "../text/bytes.js";
import type { CompiledLexicon } from "./entry.js";

/**
 * A double array: the node behind a node for a character stands at the node's base and the character's number, and says
 * in `check` whose it is. A step is two looks at small tables, whatever a node holds. compile.mjs lays it out.
 */
export class Trie {
  /** By UTF-16 code unit: its number, 0 for one that no word has. */
  readonly numberOf = new Uint16Array(0x10000);
  /** By node; the root is 0. */
  readonly base: Uint16Array;
  readonly check: Uint16Array;
  /** By node: the number of the word that ends there, plus one; 0 for none. */
  readonly wordAt: Uint16Array;

  /** By the number of a character: the node behind the root, 0 where no word begins with it. */
  readonly firstOf: Uint16Array;

  constructor({ codes, base, check, terminals }: CompiledLexicon["trie"]) {
    const all = units(codes);
    all.forEach((code, i) => {
      this.numberOf[code] = i + 1;
    });
    this.base = units(base);
    this.check = units(check);
    this.wordAt = units(terminals);
    this.firstOf = new Uint16Array(all.length + 1);
    all.forEach((code, i) => {
      this.firstOf[i + 1] = this.next(0, code);
    });
  }

  /** The node behind `node` for a code unit, 0 for none. */
  next(node: number, code: number): number {
    const to = (this.base[node] ?? 0) + (this.numberOf[code] ?? 0);
    return this.check[to] === node ? to : 0;
  }

  /** The number of a word as it stands, -1 for none. Most of what is asked leaves the trie before its end. */
  wordNumbered(word: string): number {
    const { base, check, numberOf } = this;
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const to = (base[node] ?? 0) + (numberOf[word.charCodeAt(at)] ?? 0);
      if (check[to] !== node) return -1;
      node = to;
    }
    return (this.wordAt[node] ?? 0) - 1;
  }
}

/** Numbers of 16 bits as compile.mjs writes them. */
export function units(base64: string): Uint16Array {
  const bytes = bytesOfBase64(base64);
  if (IS_LITTLE_ENDIAN && bytes.byteOffset % 2 === 0)
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  const out = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8);
  return out;
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
