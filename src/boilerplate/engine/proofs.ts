import { foldWords } from "../../text/search-folding.js";
import { isInside, type RuleWithExamples } from "./rule.js";

/** An example of a rule that contradicts it. */
export interface Contradiction {
  readonly key: "examples" | "not";
  /** Its place in the list. */
  readonly at: number;
  readonly text: string;
}

/**
 * Of a rule for lines of their own: the first example that none of a rule's patterns is in, else the first line under `not` that one of them takes whole wherever it
 * stands. What other places of a text decide is not asked.
 */
export function contradictionIn({
  patterns,
  where,
  examples,
  counterexamples,
}: RuleWithExamples): Contradiction | null {
  if (isInside(where)) return null;
  const anywhere = patterns.map(({ expression }) => new RegExp(expression, "s"));
  const missed = examples.findIndex((text) => !anywhere.some((pattern) => pattern.test(foldWords(text))));
  if (missed >= 0) return { key: "examples", at: missed, text: examples[missed] ?? "" };
  if (where !== "line") return null;
  const whole = patterns.map(({ expression }) => new RegExp(`^(?:${expression})$`, "s"));
  const taken = counterexamples.findIndex((text) => whole.some((pattern) => pattern.test(foldWords(text))));
  return taken < 0 ? null : { key: "not", at: taken, text: counterexamples[taken] ?? "" };
}
