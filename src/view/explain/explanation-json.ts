import type { Explanation } from "../../explain/explain.js";
import { sentenceOf, type Words } from "../../explain/words/language.js";
import { indented } from "../../write/json.js";
import { cutter } from "./explanation-text.js";

/** An explanation as data; each decision with its sentence. */
export function explanationJson({ decisions, nearest, ...rest }: Explanation, source: string, words: Words): string {
  const cut = cutter(source);
  return `${indented({
    ...rest,
    decisions: decisions.map((decision) => ({ ...decision, message: sentenceOf(words, decision, cut(decision.span)) })),
    nearest,
  })}\n`;
}
