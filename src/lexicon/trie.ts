import { bytesOfBase64 } from "../text/bytes.js";
import type { CompiledLexicon } from "./entry.js";

/**
 * Children by node and UTF-16 code unit in one open-addressed table: a step costs the same whatever a node holds. Most
 * steps lead nowhere: a look at the node, which holds 32 bits of what may follow, tells so.
 */
export class Trie {
  /** By code unit: the node that a word's first unit leads to, 0 for none. */
  readonly first = new Uint16Array(0x10000);
  /** By node, two numbers each: a bit for each unit modulo 32 that may follow, and as `wordAt` says. */
  private readonly nodes: Uint32Array;
  /** Two numbers a slot: node and unit together, and the child. */
  private readonly slots: Uint32Array;
  private readonly size: number;

  constructor({ nodes, parents, codes, terminals }: CompiledLexicon["trie"]) {
    const parentOf = units(parents);
    const codeOf = units(codes);
    const terminalOf = units(terminals);
    let size = 1024;
    while (size < 2 * nodes) size *= 2;
    this.size = size;
    this.nodes = new Uint32Array(2 * nodes);
    this.slots = new Uint32Array(2 * size);
    for (let node = 1; node < nodes; node++) {
      const parent = parentOf[node] ?? 0;
      const code = codeOf[node] ?? 0;
      this.nodes[2 * node + 1] = terminalOf[node] ?? 0;
      if (parent === 0) {
        this.first[code] = node;
        continue;
      }
      this.nodes[2 * parent] = (this.nodes[2 * parent] ?? 0) | (1 << (code & 31));
      let at = slot(parent, code, size);
      while (this.slots[2 * at + 1] !== 0) at = (at + 1) & (size - 1);
      this.slots[2 * at] = keyOf(parent, code);
      this.slots[2 * at + 1] = node;
    }
  }

  /** The number of the word that ends at a node, plus one; 0 for none. */
  wordAt(node: number): number {
    return this.nodes[2 * node + 1] ?? 0;
  }

  /** The node behind `node` for a code unit, 0 for none. `node` is no root. */
  next(node: number, code: number): number {
    if (((this.nodes[2 * node] ?? 0) & (1 << (code & 31))) === 0) return 0;
    const { slots, size } = this;
    const key = keyOf(node, code);
    let at = slot(node, code, size);
    for (;;) {
      const found = slots[2 * at + 1];
      if (found === 0 || found === undefined) return 0;
      if (slots[2 * at] === key) return found;
      at = (at + 1) & (size - 1);
    }
  }
}

const slot = (node: number, code: number, size: number): number =>
  (Math.imul(node, 40503) ^ Math.imul(code, 7919)) & (size - 1);

const keyOf = (node: number, code: number): number => ((node << 16) | code) >>> 0;

function units(base64: string): Uint16Array {
  const bytes = bytesOfBase64(base64);
  const out = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8);
  return out;
}
