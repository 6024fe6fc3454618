import { foldLiteral } from "../skeleton.js";
import { anchorCost } from "./anchor-cost.js";
import { slots } from "./slots.js";

/**
 * The language of rules. A pattern is the words as they read, with
 *
 *     (甲|乙)   one of several          (甲)?   there or not
 *     …         anything, up to 60 characters of the same line
 *     {slot}    a kind of thing: see `slots`
 *
 * Blanks, quotation marks and pushed-in symbols do not count, on either side; brackets that are meant stand as `（` `）` `【` `】`.
 * There is no repetition, so every pattern takes time proportional to the text.
 */
export interface Pattern {
  /** Source of a regular expression over a skeleton; named groups are the slots that are harvested. */
  readonly expression: string;
  /**
   * A name that stands in front of the words in a pattern for the inside of lines, `{site}整理`: the expression
   * leaves it out, because what it may take is the author's where nothing parts the two.
   */
  readonly lead: { readonly expression: string; readonly needed: boolean } | null;
  /** Characters or pairs of characters of which at least one stands in every match; empty where none is certain. */
  readonly anchors: readonly string[];
}

interface Node {
  readonly expression: string;
  /** null where nothing certain stands in it */
  readonly anchors: readonly string[] | null;
  /** It is one character, standing for itself. */
  readonly literal?: true;
}
const weight = (anchors: readonly string[]): number => Math.max(...anchors.map(anchorCost)) + anchors.length;

const literals = new Map<string, Node>();

/** One character that stands for itself; empty where it does not count. */
function literalNode(c: string): Node {
  const known = literals.get(c);
  if (known) return known;
  const literal = foldLiteral(c);
  const node: Node =
    literal === ""
      ? { expression: "", anchors: null }
      : { expression: literal.replace(/[.^$()[\]{}*+?|\\/-]/g, "\\$&"), anchors: [literal], literal: true };
  literals.set(c, node);
  return node;
}

const LEAD = /^\{(site|brand)\}(\??)(?=[^|]*$|[^|]*\()/u;

/** Reads a pattern, for the inside of lines or for lines of their own. Throws an Error that says what is wrong in it. */
export function readPattern(written: string, inside = false): Pattern {
  const front = inside ? LEAD.exec(written) : null;
  const lead = front ? { expression: `(?:${slots[front[1] ?? ""] ?? ""})$`, needed: front[2] === "" } : null;
  const pattern = written.slice(front?.[0].length ?? 0);
  let i = 0;
  const named = new Set<string>();

  function alternatives(depth: number): Node {
    const all = [sequence(depth)];
    while (pattern[i] === "|") {
      i++;
      all.push(sequence(depth));
    }
    const expression = all.map((n) => n.expression).join("|");
    const certain = all.every((n) => n.anchors !== null);
    return { expression, anchors: certain ? [...new Set(all.flatMap((n) => n.anchors ?? []))] : null };
  }

  function sequence(depth: number): Node {
    let expression = "";
    let best: readonly string[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    const consider = (anchors: readonly string[]): void => {
      const cost = weight(anchors);
      if (cost < least) {
        least = cost;
        best = anchors;
      }
    };
    let before: string | null = null;
    while (i < pattern.length && pattern[i] !== "|" && pattern[i] !== ")") {
      const atom = one(depth);
      const optional = pattern[i] === "?";
      if (optional) i++;
      // A blank or a quotation mark does not count, and neither does a ? behind it.
      if (atom.expression !== "") expression += atom.expression + (optional ? "?" : "");
      if (!optional && atom.anchors) consider(atom.anchors);
      const literal = !optional && atom.literal === true ? (atom.anchors?.[0] ?? null) : null;
      if (before !== null && literal !== null) consider([before + literal]);
      if (atom.expression !== "") before = literal;
    }
    return { expression, anchors: best };
  }

  function one(depth: number): Node {
    const c = pattern[i] ?? "";
    if (c === "(") {
      i++;
      const inner = alternatives(depth + 1);
      if (pattern[i] !== ")") throw new Error("a ( is not closed");
      i++;
      return { expression: `(?:${inner.expression})`, anchors: inner.anchors };
    }
    if (c === "{") {
      const close = pattern.indexOf("}", i);
      if (close < 0) throw new Error("a { is not closed");
      const name = pattern.slice(i + 1, close);
      const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
      if (slot === undefined) throw new Error(`there is no {${name}}; there are ${Object.keys(slots).join(" ")}`);
      i = close + 1;
      const body = named.has(name) ? slot.replace(/\?<\w+>/u, "?:") : slot;
      named.add(name);
      return { expression: `(?:${body})`, anchors: slotAnchors(name) };
    }
    if (c === "}" || c === "?" || c === "*" || c === "+" || c === "\\") throw new Error(`${c} has no meaning here`);
    i++;
    // At the end of a pattern it takes what is left of the line.
    if (c === "…") return { expression: i === pattern.length ? ".{0,120}" : ".{0,60}?", anchors: null };
    return literalNode(c);
  }

  const read = alternatives(0);
  if (i < pattern.length) throw new Error("a ) is too many");
  if (read.expression.replace(/[.{},\d?]/g, "") === "") throw new Error("the pattern names no word");
  const anchors = (read.anchors ?? []).every((c) => anchorCost(c) < 600) ? (read.anchors ?? []) : [];
  return { expression: read.expression, lead, anchors };
}

function slotAnchors(name: string): readonly string[] | null {
  return name === "url" ? ["w", "h"] : null;
}
