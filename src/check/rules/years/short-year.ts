import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 08年 */
export const shortYear: Rule = {
  id: "short-year",
  about: { zh: "年份简写", en: "A year of two digits" },
  severities: severities("i/-/-"),
  mend: "suggestion",
  confidence: "likely",
  source: "GB/T 15835-2011",
  examples: {
    found: [{ wrong: "自⟦08⟧年建园以来，园区累计入驻企业30家。", right: "自2008年建园以来，园区累计入驻企业30家。" }],
    alone: ["近11年累计入驻企业30家。", "80年代修建的水库。", "2008年建园。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const found of located("proof.short-year", text.matching)) {
      const { end } = found.span("y");
      const span = text.at(found.start, end);
      const digits = found.group("y");
      const right = `${Number(digits) > LATEST ? "19" : "20"}${digits}`;
      yield {
        span,
        message: { zh: `年份应写全：${right}年`, en: `a year has four digits: ${right}` },
        suggestion: { span, text: right },
      };
    }
  },
};

/** ’98 is of the last century. */
const LATEST = 40;
