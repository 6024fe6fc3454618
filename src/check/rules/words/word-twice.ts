import { pattern } from "../../../lexicon/pattern.js";
import { isAcrossWords, isWord, knowsWords } from "../../borders.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 推进推进 */
export const wordTwice: Rule = {
  id: "word-twice",
  about: { zh: "词语重复（推进推进、的的）", en: "A word stands twice in a row" },
  severities: severities("-/-/-"),
  mend: "automatic",
  confidence: "look",
  source: null,
  examples: {
    found: [
      { wrong: "⟦推进推进⟧老街改造，年内完成。", right: "推进老街改造，年内完成。" },
      { wrong: "建成一批高标准⟦的的⟧农田。", right: "建成一批高标准的农田。" },
    ],
    alone: [
      "积极的财政政策提质增效，职工工资按时足额发放。",
      "加快推进推进器生产线项目。",
      "达到了解情况的目的的活动。",
      "现在在建项目三个。",
    ],
  },
  find: function* (text: Checked): Generator<Mistake> {
    if (!knowsWords()) return;
    const { matching } = text;
    for (const found of matching.matchAll(DOUBLED)) {
      const [both, one = ""] = found;
      const end = found.index + both.length;
      if (!text.isWhole(found.index, end) || text.isQuoted(found.index) || !isSlip(matching, found.index, one))
        continue;
      const span = text.at(found.index, end);
      yield {
        span,
        message: { zh: `“${one}”重复`, en: `${one} stands twice` },
        suggestion: { span, text: text.author.text.slice(found.index, found.index + one.length) },
      };
    }
  },
};

/** Two characters, or one, and the same once more. */
const DOUBLED = /([\u3400-\u9fff]{1,2})\1/gu;

/** A word that says nothing more when it is said again, and no part of a longer one on either side. */
function isSlip(matching: string, at: number, one: string): boolean {
  const second = at + one.length;
  if (!pattern("proof.doubled").covers(one)) return false;
  if (one.length === 1) return !isAcrossWords(matching, at) && !isWord(one + one);
  const longer = [3, 4].some((length) => isWord(matching.slice(second, second + length)));
  return !longer && !isWord(matching.slice(at - 1, second)) && !isWord(matching.slice(at, second + one.length));
}
