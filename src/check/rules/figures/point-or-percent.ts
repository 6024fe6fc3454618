import { entry, words } from "../../../lexicon/lexicon.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

const rates = words("rate-in-points");
const [POINTS = "%"] = entry("unit.percentage-point").words;

/** 失业率下降0.4% */
export const pointOrPercent: Rule = {
  id: "point-or-percent",
  about: { zh: "比率的升降应用“个百分点”", en: "A rate moves by percentage points, not by %" },
  severities: severities("i/-/-"),
  mend: "suggestion",
  confidence: "look",
  source: null,
  examples: {
    found: [{ wrong: "城镇登记失业率比上年下降⟦0.4%⟧。", right: "城镇登记失业率比上年下降0.4个百分点。" }],
    alone: ["城镇登记失业率控制在3.4%。", "刑事案件发案率下降39%。", "企业用电量下降4.2%。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const { indicator, value, unit, change, start, end } of text.metrics) {
      if (unit !== "%" || value === null || value > MOST || change === null || indicator === null) continue;
      if (rates.before(indicator, indicator.length) === null) continue;
      const span = text.at(start, end);
      yield {
        span,
        message: { zh: "比率的升降一般用“个百分点”表示", en: "a rate moves by percentage points" },
        suggestion: { span, text: text.author.text.slice(start, end).replace(/[%％﹪]$/u, POINTS) },
      };
    }
  },
};

/** 发案率下降39% is by so much of itself. */
const MOST = 5;
