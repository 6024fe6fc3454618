import { yearInChineseDigits, yearOfChineseDigits } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 二0二一年 */
export const yearZero: Rule = {
  id: "year-zero",
  about: { zh: "汉字年份中的“〇”写法不规范", en: "0 ○ O 零 for 〇 in a Chinese year" },
  severities: severities("w/-/-"),
  mend: "automatic",
  confidence: "sure",
  source: "GB/T 15835-2011",
  examples: {
    found: [
      { wrong: "⟦二0二一⟧年底前完成征地手续。", right: "二〇二一年底前完成征地手续。" },
      { wrong: "⟦二○二一⟧年底前完成征地手续。", right: "二〇二一年底前完成征地手续。" },
    ],
    alone: ["二〇二一年底前完成征地手续。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const { start, end } of located("proof.year-zero", text.matching)) {
      const said = text.author.text.slice(start, end);
      const year = yearOfChineseDigits(text.matching.slice(start, end).replace(/\u25ef/gu, "〇"));
      const right = year === null ? said : yearInChineseDigits(year);
      if (said === right) continue;
      const span = text.at(start, end);
      yield {
        span,
        message: { zh: `汉字年份应写作“${right}年”`, en: `a Chinese year is written ${right}年` },
        suggestion: { span, text: right },
      };
    }
  },
};
