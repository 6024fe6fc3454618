import { isWord, knowsWords } from "../../borders.js";
import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 甲、乙、和丙 */
export const dunConjunction: Rule = {
  id: "dun-conjunction",
  about: { zh: "“和、与、及”前多了顿号", en: "、 in front of 和, 与, 及 or 以及" },
  severities: severities("-/-/-"),
  mend: "automatic",
  confidence: "look",
  source: "GB/T 15834-2011",
  examples: {
    found: [{ wrong: "新建公园、广场⟦、和⟧停车场。", right: "新建公园、广场和停车场。" }],
    alone: ["建设平安、文明、和谐乡村。", "做到准确、全面、及时公开。", "新建公园、广场和停车场。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    if (!knowsWords()) return;
    const { matching } = text;
    for (const found of located("proof.dun-conjunction", matching)) {
      const word = found.group("word");
      const at = found.span("word").start;
      // 、和谐: the character begins a word of its own.
      if (word.length === 1 && [2, 3, 4].some((length) => isWord(matching.slice(at, at + length)))) continue;
      if (text.isQuoted(found.start)) continue;
      const span = text.at(at - 1, found.end);
      yield {
        span,
        message: { zh: `“${word}”前不用顿号`, en: `no 、 stands in front of ${word}` },
        suggestion: { span: text.at(at - 1, at), text: "" },
      };
    }
  },
};
