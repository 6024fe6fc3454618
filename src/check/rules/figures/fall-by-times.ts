import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 降低3倍 */
export const fallByTimes: Rule = {
  id: "fall-by-times",
  about: { zh: "减少、降低不能用“倍”", en: "Nothing falls by times" },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [{ wrong: "改造后办件平均耗时⟦缩短3倍⟧。" }, { wrong: "审批材料比改革前⟦减少了两倍⟧。" }],
    alone: ["粮食产量提高3倍。", "单位能耗降低到原来的三分之一。", "力争五年内实现产值倍增。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const found of located("proof.fall-by-times", text.matching))
      yield {
        span: text.at(found.start, found.end),
        message: {
          zh: "减少、降低的幅度不能用倍数表示，请改用分数或百分数",
          en: "a fall is told as a fraction or in per cent, not in times",
        },
      };
  },
};
