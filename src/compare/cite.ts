import type { Cited, CitedResult, CitedTarget } from "./model.js";
import type { Figure, Sheet } from "./sheet.js";

/** A figure with where it stands. */
export function cite({ path, sha256, sentences }: Sheet, figure: Figure): Cited {
  const { id: metric, span, text, value, upper, unit } = figure;
  return { path, sha256, metric, span, text, value, upper, unit, sentence: (sentences[figure.sentence] ?? "").trim() };
}

/** Written out, as all that is made for each of a million rows: spreading an object costs ten times as much. */
export function citeResult({ path, sha256, sentences }: Sheet, figure: Figure, part: string | null): CitedResult {
  const { id: metric, span, text, value, upper, unit, bound, status } = figure;
  const sentence = (sentences[figure.sentence] ?? "").trim();
  return { path, sha256, metric, span, text, value, upper, unit, sentence, bound, status, part };
}

export function citeTarget({ path, sha256, sentences }: Sheet, figure: Figure): CitedTarget {
  const { id: metric, span, text, value, upper, unit, bound } = figure;
  return {
    path,
    sha256,
    metric,
    span,
    text,
    value,
    upper,
    unit,
    sentence: (sentences[figure.sentence] ?? "").trim(),
    bound,
  };
}
