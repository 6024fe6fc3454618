import type { Cited, CitedResult } from "./model.js";
import type { Figure, Sheet } from "./sheet.js";

/** A figure with where it stands. */
export function cite({ path, sha256, sentences }: Sheet, figure: Figure): Cited {
  const { span, text, value, upper, unit } = figure;
  return { path, sha256, span, text, value, upper, unit, sentence: (sentences[figure.sentence] ?? "").trim() };
}

export const citeResult = (sheet: Sheet, figure: Figure, part: string | null): CitedResult => ({
  ...cite(sheet, figure),
  bound: figure.bound,
  status: figure.status,
  part,
});
