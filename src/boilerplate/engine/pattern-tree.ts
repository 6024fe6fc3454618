import { rulesError } from "../../phrases/user-files.js";
import { slots } from "./slots.js";

/** A pattern of a rule, read: see pattern.ts for the language. */
export type Tree =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "slot"; readonly name: string; readonly body: string }
  /** `…`: anything within the line; at the end of a pattern all that is left of it. */
  | { readonly kind: "gap"; readonly last: boolean }
  | { readonly kind: "optional"; readonly inner: Tree }
  | { readonly kind: "sequence"; readonly parts: readonly Tree[] }
  | { readonly kind: "choice"; readonly branches: readonly Tree[] };

/** Reads a pattern. Throws an Error that says what is wrong in it. */
export function parsePattern(pattern: string): Tree {
  const parser = new Parser(pattern);
  const tree = parser.choice();
  if (!parser.done) throw new Error(rulesError.tooManyClosing());
  return tree;
}

class Parser {
  private i = 0;
  /** Slots that stood already: a slot is harvested once. */
  private readonly named = new Set<string>();

  constructor(private readonly pattern: string) {}

  get done(): boolean {
    return this.i >= this.pattern.length;
  }

  choice(): Tree {
    const branches = [this.sequence()];
    while (this.pattern[this.i] === "|") {
      this.i++;
      branches.push(this.sequence());
    }
    return { kind: "choice", branches };
  }

  private sequence(): Tree {
    const parts: Tree[] = [];
    while (!this.done && this.pattern[this.i] !== "|" && this.pattern[this.i] !== ")") {
      const inner = this.one();
      const optional = this.pattern[this.i] === "?";
      if (optional) this.i++;
      parts.push(optional ? { kind: "optional", inner } : inner);
    }
    return { kind: "sequence", parts };
  }

  private one(): Tree {
    const c = this.pattern[this.i] ?? "";
    if (c === "(") return this.group();
    if (c === "{") return this.slot();
    if ("}?*+\\".includes(c)) throw new Error(rulesError.noMeaning(c));
    this.i++;
    return c === "…" ? { kind: "gap", last: this.done } : { kind: "character", character: c };
  }

  private group(): Tree {
    this.i++;
    const inner = this.choice();
    if (this.pattern[this.i] !== ")") throw new Error(rulesError.parenthesis());
    this.i++;
    return inner;
  }

  private slot(): Tree {
    const close = this.pattern.indexOf("}", this.i);
    if (close < 0) throw new Error(rulesError.brace());
    const name = this.pattern.slice(this.i + 1, close);
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (slot === undefined) throw new Error(rulesError.noSlot(name, Object.keys(slots).join(" ")));
    this.i = close + 1;
    const body = this.named.has(name) ? slot.replace(/\?<\w+>/u, "?:") : slot;
    this.named.add(name);
    return { kind: "slot", name, body };
  }
}
