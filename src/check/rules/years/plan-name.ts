import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** “十四五”计划 */
export const planName: Rule = {
  id: "plan-name",
  about: { zh: "“十一五”起应称“规划”", en: "From the eleventh on five-year plans are called 规划" },
  severities: severities("w/w/-"),
  mend: "automatic",
  confidence: "sure",
  source: null,
  examples: {
    found: [{ wrong: "围绕“十四五”⟦计划⟧重点任务逐项分解。", right: "围绕“十四五”规划重点任务逐项分解。" }],
    alone: ["“十五”计划期间修通公路。", "制定“十四五”规划年度计划。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    // Before it was made, 十一五 was a 计划 like those before it.
    if (text.latest !== null && text.latest < RENAMED) return;
    for (const found of located("proof.plan-name", text.matching)) {
      const { start, end } = found.span("word");
      const span = text.at(start, end);
      yield {
        span,
        message: { zh: "从“十一五”起，五年计划改称“规划”", en: "from the eleventh on it is called 规划" },
        suggestion: { span, text: "规划" },
      };
    }
  },
};

/** The year of the first plan of the new name. */
const RENAMED = 2006;
