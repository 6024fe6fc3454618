import { Buffer } from "node:buffer";
import type { CompiledLexicon } from "./entry.js";

/** Children by node and UTF-16 code unit in one open-addressed table: a step costs the same whatever a node holds. */
export class Trie {
  /** By code unit: the node that a word's first unit leads to, 0 for none. */
  readonly first = new Uint16Array(0x10000);
  /** By node: the number of the word that ends there, plus one; 0 for none. */
  readonly terminal: Uint16Array;
  private readonly size: number;
  private readonly parent: Uint16Array;
  private readonly code: Uint16Array;
  private readonly child: Uint16Array;

  constructor({ nodes, parents, codes, terminals }: CompiledLexicon["trie"]) {
    const parentOf = units(parents);
    const codeOf = units(codes);
    this.terminal = units(terminals);
    let size = 1024;
    while (size < 3 * nodes) size *= 2;
    this.size = size;
    this.parent = new Uint16Array(size);
    this.code = new Uint16Array(size);
    this.child = new Uint16Array(size);
    for (let node = 1; node < nodes; node++) {
      const parent = parentOf[node] ?? 0;
      const code = codeOf[node] ?? 0;
      if (parent === 0) {
        this.first[code] = node;
        continue;
      }
      let at = slot(parent, code, size);
      while (this.child[at] !== 0) at = (at + 1) & (size - 1);
      this.parent[at] = parent;
      this.code[at] = code;
      this.child[at] = node;
    }
  }

  /** The node behind `node` for a code unit, 0 for none. `node` is no root. */
  next(node: number, code: number): number {
    const { child, size } = this;
    let at = slot(node, code, size);
    for (;;) {
      const found = child[at];
      if (found === 0 || found === undefined) return 0;
      if (this.parent[at] === node && this.code[at] === code) return found;
      at = (at + 1) & (size - 1);
    }
  }
}

const slot = (node: number, code: number, size: number): number =>
  (Math.imul(node, 40503) ^ Math.imul(code, 7919)) & (size - 1);

function units(base64: string): Uint16Array {
  const bytes = Buffer.from(base64, "base64");
  const out = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = bytes.readUInt16LE(2 * i);
  return out;
}
