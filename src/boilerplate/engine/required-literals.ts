import { foldWords } from "../../text/search-folding.js";
import { literalCost } from "./literal-cost.js";
import type { Tree } from "./pattern-tree.js";

/** A literal dearer than this stands in too many texts to tell anything. */
const MOST_COST = 600;

/**
 * Characters or pairs of characters of which at least one stands in every match of a pattern, chosen so that they are
 * rare in reports; empty where nothing is certain.
 */
export function requiredLiterals(tree: Tree): readonly string[] {
  const found = required(tree) ?? [];
  return found.every((literal) => literalCost(literal) < MOST_COST) ? found : [];
}

/** null where nothing is certain. */
function required(tree: Tree): readonly string[] | null {
  switch (tree.kind) {
    case "character": {
      const literal = foldWords(tree.character);
      return literal === "" ? null : [literal];
    }
    case "slot":
      return tree.name === "url" ? ["w", "h"] : null;
    case "gap":
    case "optional":
      return null;
    case "choice":
      return anyOf(tree.branches);
    case "sequence":
      return cheapestOf(tree.parts);
  }
}

function anyOf(branches: readonly Tree[]): readonly string[] | null {
  const all = new Set<string>();
  for (const branch of branches) {
    const own = required(branch);
    if (own === null) return null;
    for (const literal of own) all.add(literal);
  }
  return [...all];
}

/** Each part that must stand would do; two characters side by side are a pair. */
function cheapestOf(parts: readonly Tree[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let before: string | null = null;
  const consider = (literals: readonly string[]): void => {
    if (best === null || cost(literals) < cost(best)) best = literals;
  };
  for (const part of parts) {
    const own = required(part);
    if (own !== null) consider(own);
    const character = part.kind === "character" ? foldWords(part.character) : null;
    if (character === "") continue;
    if (before !== null && character !== null) consider([before + character]);
    before = character;
  }
  return best;
}

const cost = (literals: readonly string[]): number => Math.max(...literals.map(literalCost)) + literals.length;
