import { type Demands, demandsOf } from "../../lexicon/demands.js";
import { rulesError } from "../../phrases/user-files.js";
import { foldWords } from "../../text/search-folding.js";
import { parsePattern, type Tree } from "./pattern-tree.js";
import { requiredLiterals } from "./required-literals.js";
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
  /** Source of a regular expression over folded text; named groups are the slots that are harvested. */
  readonly expression: string;
  /**
   * A name that stands in front of the words in a pattern for the inside of lines, `{site}整理`: the expression
   * leaves it out, because what it may take is the author's where nothing parts the two.
   */
  readonly prefix: { readonly expression: string; readonly needed: boolean } | null;
  /** Characters or pairs of characters of which at least one stands in every match; empty where none is certain. */
  readonly literals: readonly string[];
  /** What the expression asks of a text. */
  readonly demands: Demands;
}

const PREFIX = /^\{(site|brand)\}(\??)(?=[^|]*$|[^|]*\()/u;

/** Reads a pattern, for the inside of lines or for lines of their own. Throws an Error that says what is wrong in it. */
export function readPattern(written: string, inside = false): Pattern {
  const front = inside ? PREFIX.exec(written) : null;
  const prefix = front ? { expression: `(?:${slots[front[1] ?? ""] ?? ""})$`, needed: front[2] === "" } : null;
  const tree = parsePattern(written.slice(front?.[0].length ?? 0));
  const expression = toExpression(tree, true);
  if (expression.replace(/[.{},\d?]/g, "") === "") throw new Error(rulesError.noWord());
  return { expression, prefix, literals: requiredLiterals(tree), demands: demandsOf(expression) };
}

/** How many characters `…` may stand for, amid a pattern and at its end. */
const GAP = ".{0,60}?";
const LAST_GAP = ".{0,120}";

function toExpression(tree: Tree, top = false): string {
  switch (tree.kind) {
    case "character":
      return foldWords(tree.character).replace(/[.^$()[\]{}*+?|\\/-]/g, "\\$&");
    case "slot":
      return `(?:${tree.body})`;
    case "gap":
      return tree.last ? LAST_GAP : GAP;
    case "optional": {
      const inner = toExpression(tree.inner);
      // A blank or a quotation mark does not count, and neither does a ? behind it.
      return inner === "" ? "" : `${inner}?`;
    }
    case "sequence":
      return tree.parts.map((part) => toExpression(part)).join("");
    case "choice": {
      const branches = tree.branches.map((branch) => toExpression(branch)).join("|");
      return top ? branches : `(?:${branches})`;
    }
  }
}
