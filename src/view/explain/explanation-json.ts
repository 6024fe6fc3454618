import type { Explanation } from "../../explain/explain.js";
import { sentenceOf } from "../../explain/words/words.js";
import type { Decision } from "../../model/decision.js";
import { inEnglish } from "../../phrases/language.js";
import { indented } from "../../write/json.js";
import { cutter } from "./explanation-text.js";

/** An explanation as data; each decision with its sentence. */
export function explanationJson({ decisions, nearest, ...rest }: Explanation, source: string): string {
  const cut = cutter(source);
  const message = (decision: Decision): string => inEnglish(() => sentenceOf(decision, cut(decision.span)));
  return `${indented({
    ...rest,
    decisions: decisions.map((decision) => ({ ...decision, message: message(decision) })),
    nearest,
  })}\n`;
}
